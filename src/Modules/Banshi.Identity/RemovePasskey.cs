using Banshi.Identity.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Microsoft.AspNetCore.Identity;

namespace Banshi.Identity;

/// <summary>Removes a passkey of one's own account, as long as another second factor is left.</summary>
internal sealed class RemovePasskey(SignInManager<Account> sessions, ActorSource actors) : IGuarded
{
    public static Guard Guard => Guard.SignedIn;

    public async Task<Problem?> RunAsync(string? id)
    {
        if (!actors.Current.HasTwoFactors)
        {
            return PlatformProblems.Forbidden.With();
        }

        var account = (await sessions.UserManager.FindByIdAsync(actors.Current.AccountId.ToString()))!;
        if (!account.TwoFactorEnabled && (await sessions.UserManager.GetPasskeysAsync(account)).Count == 1)
        {
            return IdentityProblems.LastFactor.With();
        }

        var key = new byte[id?.Length ?? 0];
        if (Convert.TryFromBase64String(id ?? "", key, out var length))
        {
            await sessions.UserManager.RemovePasskeyAsync(account, key[..length]);
        }

        return null;
    }
}
