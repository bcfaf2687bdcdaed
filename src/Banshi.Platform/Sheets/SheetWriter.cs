using Banshi.Platform.Files;
using MiniExcelLibs;

namespace Banshi.Platform.Sheets;

/// <summary>Writes rows of text as xlsx. A workbook is a zip: it is written to a file first, row by row, and read from there.</summary>
public static class SheetWriter
{
    /// <summary>Media type of a workbook.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>A workbook with one sheet; the stream stands at its beginning, and takes its file with it when it is closed.</summary>
    /// <param name="title">Name of the sheet.</param>
    /// <param name="rows">Text by heading.</param>
    /// <param name="cancellation">Cancels.</param>
    public static async Task<Stream> WriteAsync(string title, IEnumerable<IReadOnlyDictionary<string, string>> rows, CancellationToken cancellation)
    {
        var file = TemporaryFile.Create();
        await file.SaveAsAsync(rows.Select(row => row.ToDictionary(cell => cell.Key, cell => (object)cell.Value)), sheetName: title, cancellationToken: cancellation);
        file.Position = 0;
        return file;
    }
}
