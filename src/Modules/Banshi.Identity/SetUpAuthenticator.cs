using Banshi.Identity.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Microsoft.AspNetCore.Identity;

namespace Banshi.Identity;

/// <summary>Sets up the authenticator (TOTP) of one's own account, and hands out recovery codes once.</summary>
internal sealed class SetUpAuthenticator(SignInManager<Account> sessions, ActorSource actors) : IGuarded
{
    private const int RecoveryCodes = 8;

    public static Guard Guard => Guard.SignedIn;

    /// <summary>The secret as people type it and as their authenticator scans it.</summary>
    public sealed record Secret(string Key, string QrCode);

    /// <summary>The secret to set up; a problem where the account has a second factor that this session did not give, or an authenticator already.</summary>
    public async Task<Result<Secret>> BeginAsync()
    {
        var account = await AccountAsync();
        if (await SecondFactor.IsMissingAsync(sessions.UserManager, account, actors.Current))
        {
            return PlatformProblems.Forbidden;
        }

        if (account.TwoFactorEnabled)
        {
            return IdentityProblems.AuthenticatorIsSet;
        }

        var key = await sessions.UserManager.GetAuthenticatorKeyAsync(account);
        if (key is null)
        {
            await sessions.UserManager.ResetAuthenticatorKeyAsync(account);
            key = await sessions.UserManager.GetAuthenticatorKeyAsync(account);
        }

        var address = $"otpauth://totp/Banshi:{Uri.EscapeDataString(account.UserName!)}?secret={key}&issuer=Banshi&digits=6";
        var png = Convert.ToBase64String(Platform.Documents.QrCode.Png(address, 5));
        return new Secret(string.Join(' ', key!.Chunk(4).Select(group => new string(group))), $"data:image/png;base64,{png}");
    }

    /// <summary>Proves that the authenticator works; returns the recovery codes.</summary>
    public async Task<Result<IReadOnlyList<string>>> RunAsync(string code)
    {
        var account = await AccountAsync();
        if (account.TwoFactorEnabled || await SecondFactor.IsMissingAsync(sessions.UserManager, account, actors.Current))
        {
            return PlatformProblems.Forbidden;
        }

        var provider = sessions.UserManager.Options.Tokens.AuthenticatorTokenProvider;
        if (!await sessions.UserManager.VerifyTwoFactorTokenAsync(account, provider, code.Replace(" ", "", StringComparison.Ordinal)))
        {
            return PlatformProblems.Invalid([IdentityProblems.WrongCode.For("Code")]);
        }

        await sessions.UserManager.SetTwoFactorEnabledAsync(account, true);
        var recovery = await sessions.UserManager.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes);
        await SecondFactor.ProveAsync(sessions, account);
        return recovery!.ToList();
    }

    /// <summary>Forgets the authenticator, so that another can be set up: for a new telephone.</summary>
    public async Task<Problem?> ReplaceAsync()
    {
        var account = await AccountAsync();
        if (!actors.Current.HasTwoFactors)
        {
            return PlatformProblems.Forbidden.With();
        }

        await sessions.UserManager.SetTwoFactorEnabledAsync(account, false);
        await sessions.UserManager.ResetAuthenticatorKeyAsync(account);
        await SecondFactor.ProveAsync(sessions, account);
        return null;
    }

    private async Task<Account> AccountAsync() => (await sessions.UserManager.FindByIdAsync(actors.Current.AccountId.ToString()))!;
}
