using Banshi.Web.Guards;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Banshi.Identity.Api;

/// <summary>What the browser's passkey functions talk to, and the way out.</summary>
internal static class IdentityApi
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPostOf<SignOut>("/sign-out", (SignOut signOut, IFormCollection _) => signOut.RunAsync()).ExcludeFromDescription();
        MapFronts(routes);
        routes.MapGetOf<KeepSession>("/session", KeepSession.Handle).ExcludeFromDescription();
        routes.MapPostOf<UsePasskey>("/sign-in/passkey/options", async (UsePasskey passkey) => Results.Content(await passkey.BeginAsync(), "application/json"))
            .ExcludeFromDescription();
        routes.MapPostOf<UsePasskey>("/sign-in/passkey", async (UsePasskey passkey, Credential credential) =>
            await passkey.RunAsync(credential.Json) is { } problem ? problem.ToHttp() : Results.NoContent()).ExcludeFromDescription();
        routes.MapPostOf<AddPasskey>("/account/passkeys/options", async (AddPasskey passkey) => Results.Content(await passkey.BeginAsync(), "application/json"))
            .ExcludeFromDescription();
        routes.MapPostOf<AddPasskey>("/account/passkeys", async (AddPasskey passkey, Credential credential) =>
            await passkey.RunAsync(credential.Json) is { } problem ? problem.ToHttp() : Results.NoContent()).ExcludeFromDescription();
    }

    private static void MapFronts(IEndpointRouteBuilder routes) =>
        routes.MapPostOf<HandOver>("/api/v1/fronts/tickets", async (HandOver handOver, HandOver.Wanted body, CancellationToken cancellation) =>
            (await handOver.RunAsync(body, cancellation)).ToHttp()).WithName("handOver");

    internal sealed record Credential(string Json);
}
