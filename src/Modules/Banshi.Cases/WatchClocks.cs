using Banshi.Cases.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>
/// Looks for deadlines that have passed: marks them, accepts what nobody answered within five working days, ends what never was handed in complete.
/// </summary>
internal sealed class WatchClocks(CaseActs acts) : IJob
{
    private const int Batch = 200;

    private static readonly CaseState[] Open = [.. Enum.GetValues<CaseState>().Where(state => state is not (CaseState.Draft or CaseState.Withdrawn or CaseState.Terminated))];

    public static string Name => "cases.watch-clocks";

    public static TimeSpan Every => TimeSpan.FromMinutes(5);

    public async Task RunAsync(CancellationToken cancellation)
    {
        await EndUnsuppliedAsync(cancellation);
        var after = (Day: DateOnly.MinValue, Id: Guid.Empty);
        while (await NextAsync(after, cancellation) is { Count: > 0 } passed)
        {
            foreach (var (id, day) in passed)
            {
                await SettleAsync(id);
                after = (day, id);
            }
        }
    }

    private async Task<List<(Guid Id, DateOnly Day)>> NextAsync((DateOnly Day, Guid Id) after, CancellationToken cancellation)
    {
        var (today, now) = (acts.Clock.Today, TimeOnly.FromDateTime(Clock.Local(acts.Clock.UtcNow)));
        var rows = await acts.Db.Set<Case>().AsNoTracking()
            .Where(c => c.MarkAfter < today || (c.MarkAfter == today && c.DueTime < now))
            .Where(c => c.MarkAfter > after.Day || (c.MarkAfter == after.Day && c.Id.CompareTo(after.Id) > 0))
            .Where(c => !c.IsProvisional)
            .OrderBy(c => c.MarkAfter).ThenBy(c => c.Id).Take(Batch).Select(c => new { c.Id, c.MarkAfter }).ToListAsync(cancellation);
        return [.. rows.Select(row => (row.Id, row.MarkAfter!.Value))];
    }

    private async Task EndUnsuppliedAsync(CancellationToken cancellation)
    {
        var (today, last) = (acts.Clock.Today, Guid.Empty);
        while (await acts.Db.Set<Case>().Where(c => c.SupplyBy < today && c.Id.CompareTo(last) > 0).OrderBy(c => c.Id).Select(c => c.Id).Take(Batch).ToListAsync(cancellation)
            is { Count: > 0 } missed)
        {
            foreach (var id in missed)
            {
                await SettleAsync(last = id);
            }
        }
    }

    // Each case is saved by itself: one that somebody is just acting on is settled by that act, or by the next run.
    private async Task SettleAsync(Guid id)
    {
        await acts.TakeAsync(id, null, Guard.SignedIn, "标记超期", Open);
        await acts.Db.SaveAsync();
        acts.Db.ChangeTracker.Clear();
    }
}
