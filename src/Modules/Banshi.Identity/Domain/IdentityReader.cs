using Banshi.Identity.Contracts;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Identity.Domain;

internal sealed class IdentityReader(AppDbContext db) : IIdentity
{
    public Task<PartyInfo?> FindPartyAsync(Guid id, CancellationToken cancellation) =>
        Read(db.Set<Party>().Where(party => party.Id == id), cancellation);

    public Task<PartyInfo?> FindPartyAsync(string idType, string idNumber, CancellationToken cancellation) =>
        Read(db.Set<Party>().Where(party => party.IdType == idType && party.IdNumber == idNumber), cancellation);

    public Task<PartyInfo?> FindPersonAsync(Guid accountId, CancellationToken cancellation) =>
        Read(db.Set<Party>().Where(party => db.Set<Account>().Any(account => account.Id == accountId && account.PersonId == party.Id)), cancellation);

    private static Task<PartyInfo?> Read(IQueryable<Party> parties, CancellationToken cancellation) =>
        parties.Select(party => new PartyInfo(party.Id, party.Kind, party.Name, party.IdType, party.IdNumber, party.Phone, party.Address))
            .SingleOrDefaultAsync(cancellation);
}
