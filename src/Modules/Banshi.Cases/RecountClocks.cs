using Banshi.Cases.Domain;
using Banshi.Cases.Timing;
using Banshi.Catalog.Contracts;
using Banshi.Directory.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>There are more clocks to be counted anew behind a case.</summary>
/// <param name="Division">Twelve-digit code of the division; empty for all.</param>
/// <param name="Year">The year whose days have changed.</param>
/// <param name="After">The last case that was done.</param>
internal sealed record ClocksLeft(string Division, int Year, Guid After) : IEvent
{
    public static string Name => "cases.clocks-left";
}

/// <summary>
/// The working days of a year were published or changed: the running clocks that reach into it are counted anew, some at a time. A deadline that moves, or
/// that is no longer provisional, has that in its trail.
/// </summary>
internal sealed class RecountClocks(AppDbContext db, IDirectory directory, ICatalog catalog, AuditTrail audit, Clock clock, EventBus events)
    : IEventHandler<CalendarChanged>, IEventHandler<ClocksLeft>
{
    private const int Batch = 200;

    public Task HandleAsync(CalendarChanged @event, CancellationToken cancellation) => RecountAsync(@event.Division, @event.Year, Guid.Empty, cancellation);

    public Task HandleAsync(ClocksLeft @event, CancellationToken cancellation) => RecountAsync(@event.Division, @event.Year, @event.After, cancellation);

    private async Task RecountAsync(string division, int year, Guid after, CancellationToken cancellation)
    {
        var first = new DateOnly(year, 1, 1);
        var running = db.Set<Case>().Where(c => c.CountsFrom != null && c.Awaits != Awaited.Nobody && (c.IsProvisional || c.DueOn == null || c.DueOn >= first));
        var cases = await (division.Length == 0 ? running : running.WithinDivision(c => c.Division, division))
            .Where(c => c.Id.CompareTo(after) > 0).Include(c => c.Pauses).Include(c => c.ClockChanges).AsSplitQuery().OrderBy(c => c.Id).Take(Batch).ToListAsync(cancellation);
        foreach (var one in cases)
        {
            await SettleAsync(one, cancellation);
        }

        if (cases.Count == Batch)
        {
            events.Publish(new ClocksLeft(division, year, cases[^1].Id));
        }

        if (await db.SaveAsync(cancellation) is not null)
        {
            throw new InvalidOperationException("A case changed while clocks were counted anew; it is tried again.");
        }
    }

    private async Task SettleAsync(Case one, CancellationToken cancellation)
    {
        var before = (one.DueOn, one.PromisedDue, one.StatutoryDue, one.IsProvisional);
        var list = (await catalog.FindVersionAsync(one.ItemVersionId, cancellation))!;
        CaseClock.Settle(one, await directory.CalendarAsync(one.Division, cancellation), list.Content, clock.UtcNow);
        if (before != (one.DueOn, one.PromisedDue, one.StatutoryDue, one.IsProvisional))
        {
            audit.Record(one.Id, "cases.settle-deadline", new { before = before.DueOn, after = one.DueOn });
        }
    }
}
