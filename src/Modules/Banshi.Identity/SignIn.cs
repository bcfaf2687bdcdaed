using Banshi.Identity.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Banshi.Identity;

/// <summary>First step of signing in: account and password. The second is a code or a passkey.</summary>
internal sealed class SignIn(SignInManager<Account> sessions, IOptions<SiteOptions> site) : IGuarded
{
    public static Guard Guard => Guard.Anyone;

    /// <summary>What is to follow.</summary>
    public enum Next
    {
        /// <summary>The code of the authenticator.</summary>
        Code,

        /// <summary>There is no second factor yet: set one up.</summary>
        SetUp,
    }

    public async Task<Result<Next>> RunAsync(string account, string password)
    {
        if (await sessions.UserManager.FindByNameAsync(account.Trim()) is not { } user)
        {
            return IdentityProblems.WrongPassword;
        }

        if (user.IsSample && !site.Value.IsSample)
        {
            return IdentityProblems.SampleOnly;
        }

        if (!user.TwoFactorEnabled && (await sessions.UserManager.GetPasskeysAsync(user)).Count > 0)
        {
            // The password is checked, and its failures are counted; but it opens nothing where a passkey is the second factor.
            return await sessions.CheckPasswordSignInAsync(user, password, lockoutOnFailure: true) switch
            {
                { Succeeded: true } => IdentityProblems.PasskeyNeeded,
                { IsLockedOut: true } => IdentityProblems.LockedOut,
                _ => IdentityProblems.WrongPassword,
            };
        }

        var result = await sessions.PasswordSignInAsync(user, password, isPersistent: false, lockoutOnFailure: true);
        return result switch
        {
            { IsLockedOut: true } => IdentityProblems.LockedOut,
            { RequiresTwoFactor: true } => Next.Code,
            { Succeeded: true } => Next.SetUp,
            _ => IdentityProblems.WrongPassword,
        };
    }
}
