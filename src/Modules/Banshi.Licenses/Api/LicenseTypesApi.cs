using Banshi.Web.Guards;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Banshi.Licenses.Api;

internal static class LicenseTypesApi
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGetOf<PreviewLicenseFace>("/admin/licenses/types/picture/{code}/{edition:int}", async (PreviewLicenseFace preview, string code, int edition, CancellationToken cancellation) =>
            (await preview.RunAsync(code, edition, cancellation)).Is(out var picture, out var problem) ? Results.Bytes(picture, "image/png") : Results.StatusCode(problem.Kind.Status)).ExcludeFromDescription();
}
