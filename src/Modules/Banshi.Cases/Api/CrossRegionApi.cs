using Banshi.Platform.Files;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Banshi.Cases.Api;

internal static class CrossRegionApi
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGetOf<ListCrossRegion>("/api/v1/cross-region-cases", (ListCrossRegion list, Guid? before, CancellationToken cancellation) => list.RunAsync(before, cancellation))
            .WithName("listCrossRegionCases");
        routes.MapGetOf<OpenElsewhereResult>("/my/life-events/result/{caseId:guid}/{fileId:guid}", ResultAsync).ExcludeFromDescription();
        routes.MapGetOf<ViewCrossRegion>("/desk/cross-region/file/{caseId:guid}/{fileId:guid}", FileAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> FileAsync(ViewCrossRegion view, Uploads uploads, HttpResponse response, Guid caseId, Guid fileId, CancellationToken cancellation) =>
        CasesApi.Inline(response, uploads, await view.OpenAsync(caseId, fileId, cancellation));

    private static async Task<IResult> ResultAsync(OpenElsewhereResult open, Uploads uploads, HttpResponse response, Guid caseId, Guid fileId, CancellationToken cancellation) =>
        CasesApi.Inline(response, uploads, await open.RunAsync(caseId, fileId, cancellation));
}
