using Banshi.Catalog.Contracts;
using Banshi.Catalog.PublicLists;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using MiniExcelLibs;

namespace Banshi.Catalog.Api;

internal static class PublicListsApi
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGetOf<ViewPublicLists>("/api/v1/lists", () => AllLists.All.Select(list => new { list.Id, list.Title, list.About })).WithName("listPublicLists");
        routes.MapGetOf<ViewPublicList>("/api/v1/lists/{id}", (string id, string? division, string? q, ViewPublicList view) =>
            AllLists.Find(id) is { } list ? Results.Ok(RowsAsync(view, list, division, q)) : PlatformProblems.Unknown.With().ToHttp()).WithName("getPublicList");
        routes.MapGetOf<ViewPublicList>("/api/v1/lists/{id}/xlsx", XlsxAsync).WithName("downloadPublicList");
    }

    private static async IAsyncEnumerable<Dictionary<string, string>> RowsAsync(ViewPublicList view, PublicList list, string? division, string? text)
    {
        await foreach (var item in view.RowsAsync(list, Scope(division), text?.Trim() ?? ""))
        {
            yield return Row(list, item);
        }
    }

    private static async Task<IResult> XlsxAsync(string id, string? division, string? q, ViewPublicList view, CancellationToken cancellation)
    {
        if (AllLists.Find(id) is not { } list)
        {
            return PlatformProblems.Unknown.With().ToHttp();
        }

        // A spreadsheet is a zip: it is written to a file first, row by row, and then sent.
        var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        await file.SaveAsAsync(view.RowsAsync(list, Scope(division), q?.Trim() ?? "").ToBlockingEnumerable(cancellation).Select(item => Row(list, item).ToDictionary(cell => cell.Key, cell => (object)cell.Value)), sheetName: list.Title, cancellationToken: cancellation);
        file.Position = 0;
        return Results.File(file, Xlsx, $"{list.Title}.xlsx");
    }

    private static string? Scope(string? division) => Standards.DivisionCode.TryParse(division, out var code) ? code.Value : null;

    private static Dictionary<string, string> Row(PublicList list, ItemContent item)
    {
        var row = new Dictionary<string, string> { ["事项名称"] = item.Name, ["实施编码"] = item.TaskCode, ["实施主体"] = item.AgencyName };
        foreach (var column in list.Columns)
        {
            row[column.Title] = column.Of(item);
        }

        return row;
    }
}
