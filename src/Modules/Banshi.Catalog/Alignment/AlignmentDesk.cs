using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.Alignment;

/// <summary>What both decisions about a row have in common.</summary>
internal sealed class AlignmentDesk(AppDbContext db, AlignmentReader reader, Clock clock)
{
    /// <summary>A row of a current edition, as the officer saw it.</summary>
    public async Task<Result<OutsideRow>> TakeAsync(Guid id, Guid? seen, CancellationToken cancellation)
    {
        if (!reader.Reach.MayDecide)
        {
            return PlatformProblems.Forbidden;
        }

        if (await db.Set<OutsideRow>().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } row)
        {
            return PlatformProblems.Unknown;
        }

        var edition = await db.Set<OutsideEdition>().AsNoTracking().SingleAsync(one => one.Id == row.EditionId, cancellation);
        if (!await reader.IsCurrentAsync(edition, cancellation))
        {
            return CatalogProblems.EditionIsReplaced;
        }

        return seen is null || seen == row.Version ? row : PlatformProblems.Stale;
    }

    /// <summary>Keeps who decided, and when.</summary>
    public void Sign(OutsideRow row) => (row.DecidedBy, row.DecidedAt) = (reader.Reach.Actor.Name, clock.UtcNow);
}
