using Banshi.Catalog.BulkChange;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>Takes up again what a bulk change had to leave. What it has done is not done twice.</summary>
internal sealed class ContinueBulkChange(AppDbContext db, BulkOffice office, AuditTrail audit, EventBus events) : IGuarded
{
    public static Guard Guard => FindCitations.Guard;

    public async Task<Problem?> RunAsync(Guid id, CancellationToken cancellation)
    {
        if (await office.Own().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } change)
        {
            return PlatformProblems.Unknown.With();
        }

        var left = await db.Set<BulkChangeItem>().Where(one => one.BulkChangeId == id && one.State == BulkItemState.Left).ToListAsync(cancellation);
        if (change.FinishedAt is null || left.Count == 0)
        {
            return null;
        }

        change.FinishedAt = null;
        left.ForEach(item => (item.State, item.Problem, item.Detail) = (BulkItemState.Waiting, "", ""));
        audit.Record(id, "catalog.continue-bulk-change", new { items = left.Count });
        events.Publish(new BulkChangeProposed(id));
        return await db.SaveAsync(cancellation);
    }
}
