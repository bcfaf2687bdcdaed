using Banshi.Catalog.Alignment;
using Banshi.Catalog.Domain;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Banshi.Catalog.Api;

internal static class SameSourceApi
{
    private static readonly Difference None = new("", "", "");

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGetOf<ViewComparison>("/api/v1/catalog/same-source/{id:guid}/xlsx", XlsxAsync).WithName("downloadSourceComparison");

    private static async Task<IResult> XlsxAsync(Guid id, SourceKind? kind, string? element, string? agency, ViewComparison view, CancellationToken cancellation)
    {
        if (await view.RowsAsync(id, new ViewComparison.Filter(kind, element, agency), cancellation) is not { } rows)
        {
            return PlatformProblems.Unknown.With().ToHttp();
        }

        return await Spreadsheet.OfAsync("数据同源比对", rows.SelectMany(row => row.Differences.DefaultIfEmpty(None).Select(one => Line(row.Finding, one))), cancellation);
    }

    // One line for each difference: officers sort and hand out.
    private static Dictionary<string, string> Line(SourceFinding finding, Difference difference) => new()
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
