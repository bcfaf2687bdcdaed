using Banshi.Platform.Actors;
using Microsoft.AspNetCore.Identity;

namespace Banshi.Identity.Domain;

/// <summary>The second factor of a session: whoever knows the password alone can neither use an account that has one nor add one of his own.</summary>
internal static class SecondFactor
{
    /// <summary>Whether the account has a second factor that this session did not give; and always where somebody else vouched for the session.</summary>
    public static async Task<bool> IsMissingAsync(UserManager<Account> accounts, Account account, Actor actor) =>
        actor.Voucher is not null || (!actor.HasTwoFactors && (account.TwoFactorEnabled || (await accounts.GetPasskeysAsync(account)).Count > 0));

    /// <summary>Goes on as a session with two factors after one was set up and proved; sessions that were opened before end.</summary>
    public static async Task ProveAsync(SignInManager<Account> sessions, Account account)
    {
        await sessions.UserManager.UpdateSecurityStampAsync(account);
        await sessions.SignInWithClaimsAsync(account, isPersistent: false, [ActorClaims.TwoFactors]);
    }
}
