using Banshi.Identity.Contracts;
using Banshi.Identity.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Identity;

/// <summary>One's own account: who one is, second factors, and for whom one may act.</summary>
internal sealed class ViewAccount(UserManager<Account> accounts, AppDbContext db, ActorSource actors) : IGuarded
{
    public static Guard Guard => Guard.SignedIn;

    public sealed record View(string AccountName, string Name, string? RealNameCheckedBy, bool HasAuthenticator, int RecoveryCodesLeft,
        IReadOnlyList<Key> Passkeys, IReadOnlyList<PartyInfo> Parties, Guid? ActiveParty);

    public sealed record Key(string Id, string? Name);

    public async Task<View> RunAsync(CancellationToken cancellation)
    {
        var account = (await accounts.FindByIdAsync(actors.Current.AccountId.ToString()))!;
        var passkeys = await accounts.GetPasskeysAsync(account);
        return new View(
            account.UserName!,
            account.DisplayName,
            account.RealNameCheckedBy,
            account.TwoFactorEnabled,
            await accounts.CountRecoveryCodesAsync(account),
            [.. passkeys.Select(passkey => new Key(Convert.ToBase64String(passkey.CredentialId), passkey.Name))],
            await PartiesAsync(account, cancellation),
            account.ActivePartyId ?? account.PersonId);
    }

    private async Task<List<PartyInfo>> PartiesAsync(Account account, CancellationToken cancellation) =>
        await db.Set<Party>()
            .Where(party => party.Id == account.PersonId || db.Set<Delegation>().Any(delegation => delegation.AccountId == account.Id && delegation.PartyId == party.Id))
            .OrderBy(party => party.Kind).ThenBy(party => party.Name)
            .Select(party => new PartyInfo(party.Id, party.Kind, party.Name, party.IdType, party.IdNumber, party.Phone, party.Address))
            .ToListAsync(cancellation);
}
