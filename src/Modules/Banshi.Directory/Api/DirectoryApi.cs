using Banshi.Web.Guards;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Banshi.Directory.Api;

internal static class DirectoryApi
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGetOf<ListDivisions>("/api/v1/divisions", (string? parent, ListDivisions divisions, CancellationToken cancellation) =>
            divisions.RunAsync(parent, cancellation)).WithName("listDivisions");
}
