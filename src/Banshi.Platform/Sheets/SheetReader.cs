using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using MiniExcelLibs;
using UtfUnknown;

namespace Banshi.Platform.Sheets;

/// <summary>A row of a sheet by column name.</summary>
/// <param name="Line">Line in the file, the header is line 1.</param>
/// <param name="Cells">Text by column; missing columns are empty.</param>
public sealed record SheetRow(int Line, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>The text of a column; empty where there is none.</summary>
    public string this[string column] => Cells.GetValueOrDefault(column, "");
}

/// <summary>A sheet.</summary>
/// <param name="Name">Name of the sheet; empty for CSV.</param>
/// <param name="Columns">Names of the columns.</param>
/// <param name="Rows">The rows.</param>
public sealed record Sheet(string Name, IReadOnlyList<string> Columns, IReadOnlyList<SheetRow> Rows);

/// <summary>Reads CSV (UTF-8, or GBK as older office programs write it) and xlsx into rows of text.</summary>
public static class SheetReader
{
    static SheetReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Length of the name of a file that is kept.</summary>
    public const int LongestName = 200;

    /// <summary>The name under which a file is kept: without its folder, and no longer than fits.</summary>
    public static string NameOf(string fileName) => Path.GetFileName(fileName) is { Length: > LongestName } name ? name[..LongestName] : Path.GetFileName(fileName);

    /// <summary>All sheets of a file; null where it is no table.</summary>
    public static async Task<IReadOnlyList<Sheet>?> ReadAsync(Stream file, CancellationToken cancellation)
    {
        var content = new MemoryStream();
        await file.CopyToAsync(content, cancellation);
        content.Position = 0;
        try
        {
            return IsZip(content) ? ReadWorkbook(content) : [ReadCsv(Decode(content.ToArray()))];
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static bool IsZip(MemoryStream content) => content.GetBuffer().AsSpan(0, (int)content.Length).StartsWith("PK\x03\x04"u8);

    private static string Decode(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            var detected = CharsetDetector.DetectFromBytes(bytes).Detected?.Encoding ?? Encoding.GetEncoding("GB18030");
            return detected.GetString(bytes).TrimStart('\uFEFF');
        }
    }

    private static Sheet ReadCsv(string text)
    {
        using var csv = new CsvReader(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            // Files in the wild have ragged lines and stray quotes: they are read, and the rules speak about the content.
            BadDataFound = null,
            MissingFieldFound = null,
            DetectDelimiter = true,
        });
        if (!csv.Read() || !csv.ReadHeader())
        {
            throw new InvalidDataException("The file is empty.");
        }

        var columns = csv.HeaderRecord!.Select(column => column.Trim()).ToList();
        var rows = new List<SheetRow>();
        while (csv.Read())
        {
            var cells = columns.Select((column, index) => (column, Text: csv.GetField(index) ?? "")).Where(cell => cell.Text.Length > 0).ToList();
            rows.Add(new SheetRow(csv.Parser.RawRow, ToCells(cells)));
        }

        return new Sheet("", columns, rows);
    }

    private static List<Sheet> ReadWorkbook(MemoryStream content)
    {
        try
        {
            return [.. MiniExcel.GetSheetNames(content).Select(name => ReadSheet(content, name))];
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            throw new InvalidDataException("The workbook cannot be read.", exception);
        }
    }

    private static Sheet ReadSheet(MemoryStream content, string name)
    {
        content.Position = 0;
        var lines = MiniExcel.Query(content, useHeaderRow: false, sheetName: name).Cast<IDictionary<string, object?>>().ToList();
        var columns = lines.Count == 0 ? [] : lines[0].Select(cell => (cell.Key, Name: Text(cell.Value))).Where(column => column.Name.Length > 0).ToList();
        var rows = lines.Skip(1).Select((line, index) => new SheetRow(index + 2, ToCells([.. columns.Select(column => (column.Name, Text(line[column.Key])))])));
        return new Sheet(name, [.. columns.Select(column => column.Name)], [.. rows.Where(row => row.Cells.Count > 0)]);
    }

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture)?.Trim() ?? "";

    private static Dictionary<string, string> ToCells(List<(string Column, string Text)> cells)
    {
        var row = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (column, text) in cells.Where(cell => cell.Text.Length > 0))
        {
            row.TryAdd(column, text);
        }

        return row;
    }
}
