using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Identity.Domain;

/// <summary>
/// Who somebody is now, for work that was begun in a session and goes on after it: the duties are read anew each time. It stands in for a session with two
/// factors, as nobody begins such work without.
/// </summary>
internal sealed class CurrentActors(AppDbContext db) : ICurrentActors
{
    public async Task<Actor?> FindAsync(Guid accountId, Channel channel, CancellationToken cancellation)
    {
        if (await db.Set<Account>().AsNoTracking().Where(account => account.Id == accountId).Select(account => account.DisplayName).SingleOrDefaultAsync(cancellation) is not { } name)
        {
            return null;
        }

        var duties = await db.Set<StaffDuty>().AsNoTracking().Where(duty => duty.AccountId == accountId)
            .Select(duty => new Duty(duty.Role, duty.Division, duty.AgencyId)).ToListAsync(cancellation);
        return new Actor { AccountId = accountId, Name = name, Duties = duties, HasTwoFactors = true }.At(channel);
    }
}
