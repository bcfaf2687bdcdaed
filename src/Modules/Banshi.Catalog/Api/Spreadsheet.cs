using Microsoft.AspNetCore.Http;
using MiniExcelLibs;

namespace Banshi.Catalog.Api;

/// <summary>A spreadsheet for download. A spreadsheet is a zip: it is written to a file first, row by row, and then sent.</summary>
internal static class Spreadsheet
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <param name="title">Name of the sheet and of the file.</param>
    /// <param name="rows">Text by heading.</param>
    /// <param name="cancellation">Cancels.</param>
    public static async Task<IResult> OfAsync(string title, IEnumerable<IReadOnlyDictionary<string, string>> rows, CancellationToken cancellation)
    {
        var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        await file.SaveAsAsync(rows.Select(row => row.ToDictionary(cell => cell.Key, cell => (object)cell.Value)), sheetName: title, cancellationToken: cancellation);
        file.Position = 0;
        return Results.File(file, Xlsx, $"{title}.xlsx");
    }
}
