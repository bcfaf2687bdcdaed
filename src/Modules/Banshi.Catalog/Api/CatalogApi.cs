using Banshi.Web.Guards;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Banshi.Catalog.Api;

internal static class CatalogApi
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGetOf<ViewGuide>("/api/v1/items/{taskCode}", async (string taskCode, ViewGuide guide, CancellationToken cancellation) =>
            (await guide.RunAsync(taskCode, cancellation)).ToHttp()).WithName("getItem");
        routes.MapGetOf<ViewVersions>("/api/v1/items/{taskCode}/versions", async (string taskCode, ViewVersions versions, CancellationToken cancellation) =>
            (await versions.RunAsync(taskCode, cancellation)).ToHttp()).WithName("listItemVersions");
        routes.MapGetOf<ViewVersions>("/api/v1/items/{taskCode}/versions/{number:int}", async (string taskCode, int number, ViewVersions versions, CancellationToken cancellation) =>
            (await versions.RunAsync(taskCode, number, cancellation)).ToHttp()).WithName("getItemVersion");
        routes.MapGetOf<ViewBasicCatalog>("/api/v1/catalog/entries", async (string? q, string? after, ViewBasicCatalog catalog, CancellationToken cancellation) =>
            Results.Ok(await catalog.RunAsync(q, after, cancellation))).WithName("listEntries");
        routes.MapGetOf<FollowCatalog>("/api/v1/catalog/changes", ChangesAsync).WithName("followCatalog");
    }

    // Whoever has read up to the latest change is told so without a body.
    private static async Task<IResult> ChangesAsync(long? after, HttpContext http, FollowCatalog feed, CancellationToken cancellation) =>
        http.IsKnown(await feed.CursorAsync(cancellation))
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Ok(await feed.RunAsync(after ?? 0, cancellation));
}
