using Banshi.Catalog.Domain;
using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>Ends lists on the day for which that is planned: from then on nobody can apply, and search and public lists do not show them.</summary>
internal sealed class EndLists(AppDbContext db, Publisher publisher, Clock clock) : IJob
{
    private const int Batch = 200;

    public static string Name => "catalog.end-lists";

    public static TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancellation)
    {
        var today = clock.Today;
        var due = db.Set<ServiceItem>().Where(item => item.CancelOn <= today).OrderBy(item => item.CancelOn).ThenBy(item => item.Id).Take(Batch);
        while (await due.AnyAsync(cancellation))
        {
            await publisher.CancelAsync(due, cancellation);
            if (await db.SaveAsync(cancellation) is not null)
            {
                // Another node was faster; the next round sees what is left.
                return;
            }

            db.ChangeTracker.Clear();
        }
    }
}
