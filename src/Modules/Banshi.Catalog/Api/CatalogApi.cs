using Banshi.Web.Guards;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Banshi.Catalog.Api;

internal static class CatalogApi
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGetOf<ViewGuide>("/api/v1/items/{taskCode}", async (string taskCode, ViewGuide guide, CancellationToken cancellation) =>
            (await guide.RunAsync(taskCode, cancellation)).ToHttp()).WithName("getItem");
}
