using Banshi.Catalog.Alignment;
using Banshi.Catalog.Domain;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using MiniExcelLibs;

namespace Banshi.Catalog.Api;

internal static class SameSourceApi
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly Difference None = new("", "", "");

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGetOf<ViewComparison>("/api/v1/catalog/same-source/{id:guid}/xlsx", XlsxAsync).WithName("downloadSourceComparison");

    private static async Task<IResult> XlsxAsync(Guid id, SourceKind? kind, string? element, string? agency, ViewComparison view, CancellationToken cancellation)
    {
        if (await view.RowsAsync(id, new ViewComparison.Filter(kind, element, agency), cancellation) is not { } rows)
        {
            return PlatformProblems.Unknown.With().ToHttp();
        }

        var file = new MemoryStream();
        await file.SaveAsAsync(rows.SelectMany(row => row.Differences.DefaultIfEmpty(None).Select(one => Line(row.Finding, one))), sheetName: "数据同源比对", cancellationToken: cancellation);
        file.Position = 0;
        return Results.File(file, Xlsx, "数据同源比对.xlsx");
    }

    // One line for each difference: officers sort and hand out.
    private static Dictionary<string, object> Line(SourceFinding finding, Difference difference) => new()
    {
        ["实施主体"] = finding.AgencyName,
        ["实施编码"] = finding.TaskCode,
        ["事项名称"] = finding.Name,
        ["结果"] = AlignmentNames.Of(finding.Kind),
        ["要素"] = difference.Element.Length == 0 ? "" : GovernanceNames.OfElement(difference.Element),
        ["对方内容"] = difference.Before,
        ["本平台内容"] = difference.After,
    };
}
