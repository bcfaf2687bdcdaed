using Banshi.Cases.Contracts;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

internal sealed class CaseReader(AppDbContext db, CaseFacts facts) : ICases
{
    public async Task<CaseInfo?> FindAsync(Guid id, CancellationToken cancellation) =>
        await db.Set<Case>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is { } one
            ? new CaseInfo(one.Id, one.ItemName, (await facts.AgencyAsync(one.AgencyId)).Name, one.PartyId, one.Applicant.Phone)
            : await db.Set<CrossRegionCase>().AsNoTracking().SingleOrDefaultAsync(part => part.Id == id && part.TakenBy == "", cancellation) is { } part
                ? new CaseInfo(part.Id, part.ItemName, part.DecidedBy, part.PartyId, part.Number is null ? part.Applicant.Phone : "")
                : null;
}
