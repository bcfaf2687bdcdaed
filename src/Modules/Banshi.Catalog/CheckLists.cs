using Banshi.Catalog.Domain;
using Banshi.Catalog.Rules;
using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Catalog;

/// <summary>
/// Checks all published lists by all rules, every night and whenever an officer asks for it. A batch at a time is in memory, and each is a save of its own:
/// two nodes that meet do no harm, as only one of them can save the next step of a run.
/// </summary>
internal sealed class CheckLists(AppDbContext db, IServiceScopeFactory scopes, Clock clock) : IJob
{
    private const int FirstHour = 2;
    private const int LastHour = 5;

    public static string Name => "catalog.check-lists";

    public static TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancellation)
    {
        var open = await db.Set<CheckRun>().Where(one => one.FinishedAt == null).OrderBy(one => one.StartedAt).Select(one => (Guid?)one.Id).FirstOrDefaultAsync(cancellation);
        if (open is null && await IsTimeAsync(cancellation))
        {
            open = db.Add(new CheckRun { Id = Guid.CreateVersion7(), StartedAt = clock.UtcNow, By = "系统" }).Entity.Id;
            await db.SaveAsync(cancellation);
        }

        var goesOn = open is not null;
        while (goesOn)
        {
            await using var scope = scopes.CreateAsyncScope();
            goesOn = await scope.ServiceProvider.GetRequiredService<CheckBatch>().RunAsync(open!.Value, cancellation);
        }
    }

    private async Task<bool> IsTimeAsync(CancellationToken cancellation)
    {
        var now = Clock.Local(clock.UtcNow);
        if (now.Hour is < FirstHour or >= LastHour)
        {
            return false;
        }

        var last = await db.Set<CheckRun>().MaxAsync(one => (DateTime?)one.StartedAt, cancellation);
        return last is null || Clock.Local(last.Value).Date < now.Date;
    }
}

/// <summary>The next batch of a run.</summary>
internal sealed class CheckBatch(AppDbContext db, BreachKeeper breaches, Clock clock)
{
    private const int Size = 500;

    /// <summary>Returns whether there may be more to do.</summary>
    public async Task<bool> RunAsync(Guid id, CancellationToken cancellation)
    {
        var run = await db.Set<CheckRun>().SingleAsync(one => one.Id == id, cancellation);
        if (run.FinishedAt is not null)
        {
            return false;
        }

        var batch = await db.Set<ServiceItem>().AsNoTracking().Where(item => item.TaskCode.CompareTo(run.Cursor) > 0).OrderBy(item => item.TaskCode).Take(Size)
            .Join(db.Set<ItemVersion>(), item => item.CurrentVersionId, version => version.Id, (item, version) => new { item.TaskCode, item.Division, version.Content })
            .OrderBy(row => row.TaskCode).ToListAsync(cancellation);
        if (batch.Count > 0)
        {
            var lists = batch.Select(row => new CheckedList(ContentJson.Read(row.Content), row.Division)).ToList();
            run.Count(batch[^1].TaskCode, await breaches.CheckAsync(lists, cancellation));
        }

        run.FinishedAt = batch.Count < Size ? clock.UtcNow : null;
        return await db.SaveAsync(cancellation) is null && run.FinishedAt is null;
    }
}
