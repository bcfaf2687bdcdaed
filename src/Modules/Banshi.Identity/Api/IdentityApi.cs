using Banshi.Web.Guards;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Banshi.Identity.Api;

/// <summary>What the browser's passkey functions talk to, and the way out.</summary>
internal static class IdentityApi
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPostOf<SignOut>("/sign-out", (SignOut signOut, IFormCollection _) => signOut.RunAsync()).ExcludeFromDescription();
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

    internal sealed record Credential(string Json);
}
