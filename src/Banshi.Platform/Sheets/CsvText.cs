using System.Globalization;
using System.Text;

namespace Banshi.Platform.Sheets;

/// <summary>Rows of text as CSV that office programs open as it is meant.</summary>
public static class CsvText
{
    /// <summary>Its media type.</summary>
    public const string ContentType = "text/csv; charset=utf-8";

    /// <summary>The lines, the first with the headings. Office programs know UTF-8 by its first bytes; an apostrophe keeps them from reckoning with a cell.</summary>
    public static byte[] Write(IEnumerable<IEnumerable<string>> lines) =>
        [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => string.Join(',', line.Select(Cell)) + "\r\n")))];

    private static string Cell(string text) =>
        string.Create(CultureInfo.InvariantCulture, $"\"{(text.Length > 0 && "=+-@\t".Contains(text[0], StringComparison.Ordinal) ? "'" : "")}{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
}
