using Banshi.Web.Guards;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Banshi.Licenses.Api;

internal static class SealsApi
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGetOf<ListSeals>("/desk/licenses/seals/picture/{id:guid}", async (ListSeals seals, Guid id, CancellationToken cancellation) =>
            (await seals.PictureAsync(id, cancellation)).Is(out var picture, out var problem) ? Results.Bytes(picture, "image/png") : Results.StatusCode(problem.Kind.Status)).ExcludeFromDescription();
}
