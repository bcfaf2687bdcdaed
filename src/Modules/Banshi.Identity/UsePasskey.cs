using Banshi.Identity.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Banshi.Identity;

/// <summary>Signs in with a passkey: fingerprint, face or screen lock of one's own device. It is two factors in one.</summary>
internal sealed class UsePasskey(SignInManager<Account> sessions, IOptions<SiteOptions> site) : IGuarded
{
    public static Guard Guard => Guard.Anyone;

    /// <summary>What the browser needs (PublicKeyCredentialRequestOptions as JSON).</summary>
    public Task<string> BeginAsync() => sessions.MakePasskeyRequestOptionsAsync(null);

    public async Task<Problem?> RunAsync(string credential)
    {
        var assertion = await sessions.PerformPasskeyAssertionAsync(credential);
        if (!assertion.Succeeded)
        {
            return IdentityProblems.PasskeyFails.With();
        }

        if (assertion.User.IsSample && !site.Value.IsSample)
        {
            return IdentityProblems.SampleOnly.With();
        }

        await sessions.UserManager.AddOrUpdatePasskeyAsync(assertion.User, assertion.Passkey);
        await sessions.SignInWithClaimsAsync(assertion.User, isPersistent: false, [ActorClaims.TwoFactors]);
        return null;
    }
}
