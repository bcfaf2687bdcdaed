using Banshi.Licenses.Alarms;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>Alarms about staff who looked at licenses: for the administrator, and for whoever supervises the division.</summary>
internal sealed class ListAlarms(AppDbContext db, ActorSource actors) : IGuarded
{
    private const int PageSize = 50;

    public static Guard Guard => Guard.Allow(Role.Administrator, Reach.All).And(Role.Supervisor, Reach.Division);

    /// <param name="Rows">The newest first.</param>
    /// <param name="Next">Cursor of the page behind; null on the last.</param>
    public sealed record View(IReadOnlyList<LicenseAlarm> Rows, Guid? Next);

    public async Task<View> RunAsync(bool all, Guid? after, CancellationToken cancellation)
    {
        var found = await db.Set<LicenseAlarm>().AsNoTracking().ReachableBy(actors.Current, Guard)
            .Where(alarm => (all || alarm.AnsweredAt == null) && (after == null || alarm.Id.CompareTo(after.Value) < 0))
            .OrderByDescending(alarm => alarm.Id).Take(PageSize + 1).ToListAsync(cancellation);
        return new View([.. found.Take(PageSize)], found.Count > PageSize ? found[PageSize - 1].Id : null);
    }
}
