using Banshi.Identity.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Microsoft.AspNetCore.Identity;

namespace Banshi.Identity;

/// <summary>Second step of signing in: the code of the authenticator, or one of the recovery codes.</summary>
internal sealed class ConfirmCode(SignInManager<Account> sessions) : IGuarded
{
    private const int AuthenticatorDigits = 6;

    public static Guard Guard => Guard.Anyone;

    /// <summary>The account that has given its password; null where nobody has, or too long ago.</summary>
    public Task<Account?> PendingAsync() => sessions.GetTwoFactorAuthenticationUserAsync();

    public async Task<Problem?> RunAsync(string posted)
    {
        if (await PendingAsync() is null)
        {
            return IdentityProblems.NoPendingSignIn.With();
        }

        var code = posted.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        var result = code.Length == AuthenticatorDigits
            ? await sessions.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false)
            : await sessions.TwoFactorRecoveryCodeSignInAsync(posted.Trim());
        return result switch
        {
            { Succeeded: true } => null,
            { IsLockedOut: true } => IdentityProblems.LockedOut.With(),
            _ => IdentityProblems.WrongCode.With() with { Fields = [IdentityProblems.WrongCode.For("Code")] },
        };
    }
}
