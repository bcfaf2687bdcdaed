using Banshi.Cases.Contracts;
using Banshi.Cases.Domain;
using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Platform.Jobs;
using Banshi.Platform.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>Reminds applicants, once and two days before, of tolerated materials that have not come.</summary>
internal sealed class RemindToSupply(AppDbContext db, EventBus events, Clock clock) : IJob
{
    private const int DaysBefore = 2;
    private const int Batch = 200;

    public static string Name => "cases.remind-to-supply";

    public static TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancellation)
    {
        var (last, day) = (Guid.Empty, clock.Today.AddDays(DaysBefore));
        while (await db.Set<Case>().Include(one => one.Corrections).Where(one => one.SupplyBy <= day && one.Id.CompareTo(last) > 0).OrderBy(one => one.Id).Take(Batch).ToListAsync(cancellation)
            is { Count: > 0 } due)
        {
            foreach (var one in due)
            {
                Remind(one);
            }

            last = due[^1].Id;
            await db.SaveAsync(cancellation);
            db.ChangeTracker.Clear();
        }
    }

    private void Remind(Case one)
    {
        if (Tolerance.OpenOf(one) is { RemindedAt: null } open)
        {
            open.RemindedAt = clock.UtcNow;
            events.Publish(CaseStepped.Of(one.Id, CaseStep.SupplyReminder, one.SupplyBy));
        }
    }
}
