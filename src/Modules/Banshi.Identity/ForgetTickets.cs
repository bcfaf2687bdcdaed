using Banshi.Identity.Fronts;
using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Identity;

/// <summary>Deletes tickets whose day is over; that somebody came in by one stays in the trail.</summary>
internal sealed class ForgetTickets(AppDbContext db, Clock clock) : IJob
{
    private const int Batch = 1000;

    public static string Name => "identity.forget-tickets";

    public static TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancellation)
    {
        var before = clock.UtcNow - EntryTicket.IsKept;
        while (await db.Set<EntryTicket>().Where(one => one.At < before).Take(Batch).ToListAsync(cancellation) is { Count: > 0 } old)
        {
            db.RemoveRange(old);
            await db.SaveAsync(cancellation);
        }
    }
}
