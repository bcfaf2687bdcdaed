using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace Banshi.Catalog.Import;

/// <summary>Cells as people fill them: web markup copied from a page, codes that a spreadsheet turned into numbers.</summary>
internal static partial class CellText
{
    /// <summary>The plain text of a cell; <paramref name="hadMarkup"/> tells that it was markup.</summary>
    public static string Plain(string cell, out bool hadMarkup)
    {
        hadMarkup = Markup().IsMatch(cell);
        if (!hadMarkup)
        {
            return cell.Trim();
        }

        var document = new HtmlParser().ParseDocument(LineBreak().Replace(cell, "\n"));
        foreach (var hidden in document.QuerySelectorAll("script,style"))
        {
            hidden.Remove();
        }

        return BlankLines().Replace(document.Body!.TextContent.Replace('\u00A0', ' '), "\n").Trim();
    }

    /// <summary>Whether a code was turned into a number in scientific notation: its digits are lost.</summary>
    public static bool IsScientific(string cell) => Scientific().IsMatch(cell);

    /// <summary>The parts of a cell that holds several values.</summary>
    public static IReadOnlyList<string> Split(string cell) =>
        cell.Split([';', '；', '^', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The parts of a cell of words that people separate in every way.</summary>
    public static IReadOnlyList<string> Words(string cell) =>
        cell.Split([';', '；', '^', '|', ',', '，', '、', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>A stable id for a material that the file gives no key: its name is the most stable thing about it.</summary>
    public static string IdOf(string name) => "m" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..10];

    [GeneratedRegex(@"</?[a-zA-Z][^>]*>|&(nbsp|lt|gt|amp|quot|#\d+);")]
    private static partial Regex Markup();

    [GeneratedRegex(@"<br\s*/?>|</p>|</div>|</li>", RegexOptions.IgnoreCase)]
    private static partial Regex LineBreak();

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex BlankLines();

    [GeneratedRegex(@"^\d(\.\d+)?E\+?\d+$", RegexOptions.IgnoreCase)]
    private static partial Regex Scientific();
}
