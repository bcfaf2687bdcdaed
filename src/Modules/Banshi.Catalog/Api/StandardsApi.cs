using Banshi.Catalog.StandardsRegister;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Banshi.Catalog.Api;

internal static class StandardsApi
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGetOf<ListPublicStandards>("/api/v1/standards", async (StandardField? field, string? q, string? after, ListPublicStandards standards, CancellationToken cancellation) =>
            Results.Ok(await standards.RunAsync(field, q, after, cancellation))).WithName("listStandards");
}
