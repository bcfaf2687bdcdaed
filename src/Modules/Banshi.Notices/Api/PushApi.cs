using Banshi.Web.Guards;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Banshi.Notices.Api;

/// <summary>What the browser's push functions talk to.</summary>
internal static class PushApi
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPostOf<SubscribePush>("/api/v1/my/push-subscriptions", async (SubscribePush subscribe, SubscribePush.Subscription body, CancellationToken cancellation) =>
            await subscribe.RunAsync(body, cancellation) is { } problem ? problem.ToHttp() : Results.NoContent()).WithName("subscribePush");
        routes.MapDeleteOf<EndPush>("/api/v1/my/push-subscriptions", async (EndPush end, [FromQuery] string endpoint, CancellationToken cancellation) =>
            await end.RunAsync(endpoint, cancellation) is { } problem ? problem.ToHttp() : Results.NoContent()).WithName("endPush");
    }
}
