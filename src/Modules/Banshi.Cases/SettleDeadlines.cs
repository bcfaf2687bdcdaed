using Banshi.Cases.Domain;
using Banshi.Cases.Timing;
using Banshi.Catalog.Contracts;
using Banshi.Directory.Contracts;
using Banshi.Platform;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>Settles deadlines that reached into a year whose holidays were not published, once they are. Each correction is recorded in its case.</summary>
internal sealed class SettleDeadlines(AppDbContext db, IDirectory directory, ICatalog catalog, AuditTrail audit, Clock clock) : IJob
{
    private const int Batch = 200;

    public static string Name => "cases.settle-deadlines";

    public static TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancellation)
    {
        var calendar = await directory.CalendarAsync(cancellation);
        var last = Guid.Empty;
        while (await db.Set<Case>().Where(c => c.IsProvisional && c.Id > last)
            .Include(c => c.Pauses).Include(c => c.ClockChanges).AsSplitQuery().OrderBy(c => c.Id).Take(Batch).ToListAsync(cancellation) is { Count: > 0 } cases)
        {
            foreach (var one in cases)
            {
                await SettleAsync(one, calendar, cancellation);
                last = one.Id;
            }

            await db.SaveAsync(cancellation);
            db.ChangeTracker.Clear();
        }
    }

    private async Task SettleAsync(Case one, Standards.WorkingDayCalendar calendar, CancellationToken cancellation)
    {
        var before = one.DueOn;
        var list = (await catalog.FindVersionAsync(one.ItemVersionId, cancellation))!;
        CaseClock.Settle(one, calendar, list.Content, clock.UtcNow);
        if (!one.IsProvisional)
        {
            audit.Record(one.Id, "cases.settle-deadline", new { before, after = one.DueOn });
        }
    }
}
