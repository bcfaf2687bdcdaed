using Banshi.Cases.Domain;
using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>Deletes what displays showed until their time was over, codes that nobody typed, and counts of wrong ones. Until it runs none of it is shown any more.</summary>
internal sealed class ClearDisplays(AppDbContext db, Clock clock) : IJob
{
    private const int Batch = 500;

    public static string Name => "cases.clear-displays";

    public static TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancellation)
    {
        var now = clock.UtcNow;
        var counted = now - WrongDisplayCode.Counts;
        db.RemoveRange(await db.Set<Showing>().Where(one => one.Until <= now).OrderBy(one => one.Until).Take(Batch).ToListAsync(cancellation));
        db.RemoveRange(await db.Set<Display>().Where(one => one.Code != "" && one.CodeUntil <= now).OrderBy(one => one.Id).Take(Batch).ToListAsync(cancellation));
        db.RemoveRange(await db.Set<WrongDisplayCode>().Where(one => one.At <= counted).OrderBy(one => one.Id).Take(Batch).ToListAsync(cancellation));
        await db.SaveAsync(cancellation);
    }
}
