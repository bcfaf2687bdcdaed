using Banshi.Identity.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Identity.Domain;

internal sealed class IdentityReader(AppDbContext db, Clock clock) : IIdentity
{
    public Task<PartyInfo?> FindPartyAsync(Guid id, CancellationToken cancellation) =>
        Read(db.Set<Party>().Where(party => party.Id == id), cancellation);

    public Task<PartyInfo?> FindPartyAsync(string idType, string idNumber, CancellationToken cancellation) =>
        Read(db.Set<Party>().Where(party => party.IdType == idType && party.IdNumber == idNumber), cancellation);

    public Task<PartyInfo?> FindPersonAsync(Guid accountId, CancellationToken cancellation) =>
        Read(db.Set<Party>().Where(party => db.Set<Account>().Any(account => account.Id == accountId && account.PersonId == party.Id)), cancellation);

    public async Task<IReadOnlyList<OfficerInfo>> OfficersAsync(IReadOnlyCollection<Role> roles, string division, Guid agencyId, CancellationToken cancellation)
    {
        // A duty reaches down: those that reach a division stand at it or above it.
        var place = DivisionCode.Parse(division);
        var above = Enum.GetValues<DivisionLevel>().Where(level => level <= place.Level).Select(level => place.At(level).Value).ToList();
        var duties = await db.Set<StaffDuty>().Where(duty => roles.Contains(duty.Role) && above.Contains(duty.Division) && (duty.AgencyId == null || duty.AgencyId == agencyId))
            .Join(db.Set<Account>(), duty => duty.AccountId, account => account.Id, (duty, account) => new { account.Id, account.DisplayName, duty.Role, duty.AgencyId }).ToListAsync(cancellation);
        return
        [
            .. duties.GroupBy(duty => (duty.Id, duty.DisplayName)).OrderBy(officer => officer.Key.DisplayName, StringComparer.Ordinal).ThenBy(officer => officer.Key.Id)
                .Select(officer => new OfficerInfo(officer.Key.Id, officer.Key.DisplayName, [.. officer.Select(duty => duty.Role).Distinct()]) { IsOfAgency = officer.Any(duty => duty.AgencyId != null) }),
        ];
    }

    public async Task<bool> MayActForAsync(Guid accountId, Guid partyId, CancellationToken cancellation) =>
        await db.Set<Account>().AnyAsync(account => account.Id == accountId && account.PersonId == partyId, cancellation)
        || await InForce().AnyAsync(delegation => delegation.AccountId == accountId && delegation.PartyId == partyId, cancellation);

    public async Task<IReadOnlyList<DelegationInfo>> RepresentedByAsync(Guid accountId, CancellationToken cancellation) =>
        await InForce().Where(delegation => delegation.AccountId == accountId)
            .Join(db.Set<Party>(), delegation => delegation.PartyId, party => party.Id, (delegation, party) => new { party.Name, delegation.ValidTo })
            .OrderBy(one => one.Name).Select(one => new DelegationInfo(one.Name, one.ValidTo)).ToListAsync(cancellation);

    public async Task<IReadOnlyList<DelegationInfo>> AgentsOfAsync(Guid partyId, CancellationToken cancellation) =>
        await InForce().Where(delegation => delegation.PartyId == partyId)
            .Join(db.Set<Account>(), delegation => delegation.AccountId, account => account.Id, (delegation, account) => new { account.DisplayName, delegation.ValidTo })
            .OrderBy(one => one.DisplayName).Select(one => new DelegationInfo(one.DisplayName, one.ValidTo)).ToListAsync(cancellation);

    private IQueryable<Delegation> InForce()
    {
        var today = clock.Today;
        return db.Set<Delegation>().Where(delegation => delegation.ValidFrom <= today && (delegation.ValidTo == null || delegation.ValidTo >= today));
    }

    private static Task<PartyInfo?> Read(IQueryable<Party> parties, CancellationToken cancellation) =>
        parties.Select(party => new PartyInfo(party.Id, party.Kind, party.Name, party.IdType, party.IdNumber, party.Phone, party.Address))
            .SingleOrDefaultAsync(cancellation);
}
