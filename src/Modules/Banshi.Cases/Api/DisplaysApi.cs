using Banshi.Web.Guards;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Banshi.Cases.Api;

/// <summary>
/// What a display and the desk ask every two seconds: a short text that differs when there is something else to see. The page itself is then read anew, from
/// any node; whatever was missed meanwhile is in it.
/// </summary>
internal static class DisplaysApi
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGetOf<OpenDisplay>("/display/state", async (OpenDisplay open, HttpResponse response, CancellationToken cancellation) =>
            Text(response, (await open.ViewAsync(cancellation)).State)).ExcludeFromDescription();
        routes.MapGetOf<ShowOnDisplay>("/desk/displays/state/{id:guid}", async (ShowOnDisplay show, HttpResponse response, Guid id, CancellationToken cancellation) =>
            Text(response, await show.StateAsync(id, cancellation))).ExcludeFromDescription();
    }

    private static IResult Text(HttpResponse response, string state)
    {
        response.Headers.CacheControl = "no-store";
        return Results.Text(state);
    }
}
