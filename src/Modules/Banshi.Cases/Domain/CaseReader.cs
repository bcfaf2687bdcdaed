using Banshi.Cases.Contracts;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

internal sealed class CaseReader(AppDbContext db, CaseFacts facts) : ICases
{
    public async Task<CaseInfo?> FindAsync(Guid id, CancellationToken cancellation) => await HereAsync(id, cancellation) ?? await ElsewhereAsync(id, cancellation);

    private async Task<CaseInfo?> HereAsync(Guid id, CancellationToken cancellation) =>
        await db.Set<Case>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is { } one
            ? new CaseInfo(one.Id, one.ItemName, (await facts.AgencyAsync(one.AgencyId)).Name, one.PartyId, one.Applicant.Phone)
            : null;

    // With a number there, the other platform has the case, and writes to its applicant.
    private async Task<CaseInfo?> ElsewhereAsync(Guid id, CancellationToken cancellation) =>
        await db.Set<CrossRegionCase>().AsNoTracking().Where(CrossRegionActs.IsOwn).SingleOrDefaultAsync(one => one.Id == id, cancellation) is { } one
            ? new CaseInfo(one.Id, one.ItemName, one.DecidedBy, one.PartyId, one.Number is null ? one.Applicant.Phone : "")
            : null;
}
