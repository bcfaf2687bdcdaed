using Banshi.Platform.Sheets;
using Microsoft.AspNetCore.Http;

namespace Banshi.Catalog.Api;

/// <summary>A spreadsheet for download.</summary>
internal static class Spreadsheet
{
    /// <param name="title">Name of the sheet and of the file.</param>
    /// <param name="rows">Text by heading.</param>
    /// <param name="cancellation">Cancels.</param>
    public static async Task<IResult> OfAsync(string title, IEnumerable<IReadOnlyDictionary<string, string>> rows, CancellationToken cancellation) =>
        Results.File(await SheetWriter.WriteAsync(title, rows, cancellation), SheetWriter.ContentType, $"{title}.xlsx");
}
