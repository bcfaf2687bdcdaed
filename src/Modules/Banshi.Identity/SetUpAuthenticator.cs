using Banshi.Identity.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Microsoft.AspNetCore.Identity;
using QRCoder;

namespace Banshi.Identity;

/// <summary>Sets up the authenticator (TOTP) of one's own account, and hands out recovery codes once.</summary>
internal sealed class SetUpAuthenticator(SignInManager<Account> sessions, ActorSource actors) : IGuarded
{
    private const int RecoveryCodes = 8;

    public static Guard Guard => Guard.SignedIn;

    /// <summary>The secret as people type it and as their authenticator scans it.</summary>
    public sealed record Secret(string Key, string QrCode);

    public async Task<Secret> BeginAsync()
    {
        var account = await AccountAsync();
        var key = await sessions.UserManager.GetAuthenticatorKeyAsync(account);
        if (key is null)
        {
            await sessions.UserManager.ResetAuthenticatorKeyAsync(account);
            key = await sessions.UserManager.GetAuthenticatorKeyAsync(account);
        }

        var address = $"otpauth://totp/Banshi:{Uri.EscapeDataString(account.UserName!)}?secret={key}&issuer=Banshi&digits=6";
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var png = new PngByteQRCode(data).GetGraphic(5);
        return new Secret(string.Join(' ', key!.Chunk(4).Select(group => new string(group))), $"data:image/png;base64,{Convert.ToBase64String(png)}");
    }

    /// <summary>Proves that the authenticator works; returns the recovery codes.</summary>
    public async Task<Result<IReadOnlyList<string>>> RunAsync(string code)
    {
        var account = await AccountAsync();
        var provider = sessions.UserManager.Options.Tokens.AuthenticatorTokenProvider;
        if (!await sessions.UserManager.VerifyTwoFactorTokenAsync(account, provider, code.Replace(" ", "", StringComparison.Ordinal)))
        {
            return PlatformProblems.Invalid([IdentityProblems.WrongCode.For("Code")]);
        }

        await sessions.UserManager.SetTwoFactorEnabledAsync(account, true);
        var recovery = await sessions.UserManager.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes);
        await sessions.RefreshSignInAsync(account);
        return recovery!.ToList();
    }

    private async Task<Account> AccountAsync() => (await sessions.UserManager.FindByIdAsync(actors.Current.AccountId.ToString()))!;
}
