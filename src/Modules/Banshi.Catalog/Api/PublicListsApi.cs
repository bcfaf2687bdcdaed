using System.Globalization;
using Banshi.Catalog.Contracts;
using Banshi.Catalog.PublicLists;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Banshi.Catalog.Api;

internal static class PublicListsApi
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGetOf<ViewPublicLists>("/api/v1/lists", () => AllLists.All.Select(list => new { list.Id, list.Title, list.About })).WithName("listPublicLists");
        routes.MapGetOf<ViewPublicList>("/api/v1/lists/{id}", (string id, string? division, string? q, ViewPublicList view) =>
            AllLists.Find(id) is { } list ? Results.Ok(RowsAsync(view, list, division, q)) : PlatformProblems.Unknown.With().ToHttp()).WithName("getPublicList");
        routes.MapGetOf<ViewPublicList>("/api/v1/lists/{id}/xlsx", XlsxAsync).WithName("downloadPublicList");
        routes.MapGetOf<ViewBasicCatalog>("/api/v1/catalog/entries/xlsx", (string? q, ViewBasicCatalog catalog, CancellationToken cancellation) =>
            Spreadsheet.OfAsync("政务服务事项基本目录", catalog.RowsAsync(q, cancellation).ToBlockingEnumerable(cancellation).Select(Row), cancellation)).WithName("downloadEntries");
        routes.MapGetOf<ViewLifeEvents>("/api/v1/life-events", async (string? division, string? q, ViewLifeEvents lifeEvents, CancellationToken cancellation) =>
            Results.Ok(await lifeEvents.RunAsync(Scope(division), q, cancellation))).WithName("listLifeEvents");
        routes.MapGetOf<ViewLifeEvents>("/api/v1/life-events/xlsx", async (string? division, string? q, ViewLifeEvents lifeEvents, CancellationToken cancellation) =>
            await Spreadsheet.OfAsync("一件事清单", (await lifeEvents.RunAsync(Scope(division), q, cancellation)).Select(Row), cancellation)).WithName("downloadLifeEvents");
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

        return await Spreadsheet.OfAsync(list.Title, view.RowsAsync(list, Scope(division), q?.Trim() ?? "").ToBlockingEnumerable(cancellation).Select(item => Row(list, item)), cancellation);
    }

    private static string? Scope(string? division) => Standards.DivisionCode.TryParse(division, out var code) ? code.Value : null;

    private static Dictionary<string, string> Row(ListEntries.Row entry) => new()
    {
        ["基本编码"] = entry.BasicCode,
        ["事项名称"] = entry.Name,
        ["事项类型"] = Terms.NameOf(entry.Type),
        ["主管行业"] = entry.Department,
        ["行使层级"] = string.Join('、', GovernanceNames.OfLevels(entry.Levels)),
        ["来源"] = entry.IsRegional ? "自治区目录" : "国家目录",
    };

    private static Dictionary<string, string> Row(LifeEventInfo one) => new()
    {
        ["一件事"] = one.Name,
        ["内容"] = one.About,
        ["状态"] = Terms.NameOf(one.State),
        ["起始日期"] = one.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
    };

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
