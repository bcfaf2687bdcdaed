using System.Text.RegularExpressions;
using Banshi.Guidance.Search;

namespace Banshi.Guidance.Domain;

/// <summary>What of a typed text may be kept for editors.</summary>
internal static partial class SearchText
{
    /// <summary>What is longer tells a story, and perhaps whose.</summary>
    public const int Longest = 30;

    /// <summary>The text as it is counted; null where it is not kept: too long, nothing in it, or it looks like a number or an address of somebody.</summary>
    public static string? Kept(string typed)
    {
        var text = Words.Normalize(typed).Trim();
        return Words.Whole(text).Length < 2 || text.Length > Longest || IsPersonal(text) ? null : text;
    }

    /// <summary>Whether a text looks like a number or an address of somebody.</summary>
    public static bool IsPersonal(string text) => Personal().IsMatch(text);

    // Seven digits or more in a row, however they are set apart: identity, telephone, bank card. An at sign: mail.
    [GeneratedRegex(@"(\d[\s\-]*){7}|@")]
    private static partial Regex Personal();
}
