using Banshi.Catalog.Domain;
using Banshi.Catalog.Rules;
using Banshi.Catalog.Unified;
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
internal sealed class CheckBatch(AppDbContext db, RuleBook rules, StandardBook standards, Clock clock)
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
            .Join(db.Set<ItemVersion>(), item => item.CurrentVersionId, version => version.Id, (item, version) => new Row(item.TaskCode, item.BasicCode, item.Division, version.Content)).ToListAsync(cancellation);
        if (batch.Count > 0)
        {
            await CheckAsync(run, batch, cancellation);
        }

        run.FinishedAt = batch.Count < Size ? clock.UtcNow : null;
        return await db.SaveAsync(cancellation) is null && run.FinishedAt is null;
    }

    private async Task CheckAsync(CheckRun run, List<Row> batch, CancellationToken cancellation)
    {
        var (first, last) = (batch[0].TaskCode, batch[^1].TaskCode);
        var before = (await db.Set<Breach>().Where(one => one.TaskCode.CompareTo(first) >= 0 && one.TaskCode.CompareTo(last) <= 0).ToListAsync(cancellation)).ToLookup(one => one.TaskCode);
        var all = await rules.ReadAsync(cancellation);
        var known = await standards.OfAsync([.. batch.Select(row => row.BasicCode).Distinct()], cancellation);
        var found = new List<IReadOnlyList<Finding>>();
        foreach (var row in batch)
        {
            var item = ContentJson.Read(row.Content);
            var findings = item.State == Contracts.ItemState.Cancelled ? [] : all.Check(item, StandardBook.Nearest(known[row.BasicCode], row.Division));
            Keep(row, [.. findings.Select(finding => finding.Rule.Code)], [.. before[row.TaskCode]]);
            found.Add(findings);
        }

        run.Count(last, found);
    }

    private void Keep(Row row, HashSet<string> broken, List<Breach> before)
    {
        db.RemoveRange(before.Where(one => !broken.Contains(one.Rule)));
        db.AddRange(broken.Except(before.Select(one => one.Rule)).Select(rule => new Breach { TaskCode = row.TaskCode, Rule = rule, Division = row.Division }));
    }

    private sealed record Row(string TaskCode, string BasicCode, string Division, string Content);
}
