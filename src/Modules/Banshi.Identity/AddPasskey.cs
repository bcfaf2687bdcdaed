using Banshi.Identity.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Microsoft.AspNetCore.Identity;

namespace Banshi.Identity;

/// <summary>Adds a passkey to one's own account.</summary>
internal sealed class AddPasskey(SignInManager<Account> sessions, ActorSource actors, Clock clock) : IGuarded
{
    public static Guard Guard => Guard.SignedIn;

    /// <summary>What the browser needs (PublicKeyCredentialCreationOptions as JSON).</summary>
    public async Task<string> BeginAsync()
    {
        var account = await AccountAsync();
        return await sessions.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity
        {
            Id = account.Id.ToString(),
            Name = account.UserName!,
            DisplayName = account.DisplayName,
        });
    }

    public async Task<Problem?> RunAsync(string credential)
    {
        var account = await AccountAsync();
        if (await SecondFactor.IsMissingAsync(sessions.UserManager, account, actors.Current))
        {
            return PlatformProblems.Forbidden.With();
        }

        var attestation = await sessions.PerformPasskeyAttestationAsync(credential);
        if (!attestation.Succeeded)
        {
            return IdentityProblems.PasskeyFails.With();
        }

        attestation.Passkey.Name = $"{Clock.Local(clock.UtcNow):yyyy-MM-dd} 添加";
        await sessions.UserManager.AddOrUpdatePasskeyAsync(account, attestation.Passkey);
        await SecondFactor.ProveAsync(sessions, account);
        return null;
    }

    private async Task<Account> AccountAsync() => (await sessions.UserManager.FindByIdAsync(actors.Current.AccountId.ToString()))!;
}
