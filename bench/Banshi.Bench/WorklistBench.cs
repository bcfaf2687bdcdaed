using System.Diagnostics;
using Banshi.Bench.Measure;
using Banshi.Bench.Processes;
using Banshi.Bench.Submit;
using Banshi.Bench.Visits;

namespace Banshi.Bench;

/// <summary>The worklist of a clerk with many cases in the queue, against the same with a tenth of them: first page, and a page far behind.</summary>
internal static class WorklistBench
{
    private const int Many = 200_000;
    private const int Few = 20_000;
    private const int Visits = 20;
    private const int WarmingVisits = 200;

    public static async Task<IReadOnlyList<Figure>> RunAsync(Settings settings, Database few, Database many, IReadOnlyList<Draft> originals)
    {
        await FillAsync(few, Few, originals[0]);
        await FillAsync(many, Many, originals[0]);
        await using var fewHost = await ServerProcess.HostAsync(settings, "worklist-few", few.ForHost);
        await using var manyHost = await ServerProcess.HostAsync(settings, "worklist-many", many.ForHost);
        using var fewClerk = await SamplePeople.SignedInAsync(fewHost.Url, SamplePeople.Clerk);
        using var manyClerk = await SamplePeople.SignedInAsync(manyHost.Url, SamplePeople.Clerk);
        return
        [
            await CompareAsync(settings, "first page", (manyClerk, "/desk"), (fewClerk, "/desk")),
            await CompareAsync(settings, "far page", (manyClerk, await FarAsync(many, Many)), (fewClerk, await FarAsync(few, Few))),
        ];
    }

    // Two thirds of the cases are in the clerk's own banner, spread over its towns; a third lies elsewhere. The due days of six weeks follow the order in
    // which the cases came in, as they do in life, but for every tenth case.
    private static async Task FillAsync(Database database, int inQueue, Draft original)
    {
        await Copies.PrepareAsync(database);
        await Copies.AddAsync(database, "cases_case", $"t.id = '{original.CaseId}'", $"generate_series(1::bigint, {inQueue * 3 / 2}::bigint)",
            $"""
            'id', bench_case(n), 'number', 'BENCH' || n, 'state', 2, 'awaits', 2, 'submitted_at', now(), 'counts_from', current_date,
            'due_on', current_date - 10 + (CASE WHEN n % 10 = 0 THEN n * 7919 % 42 ELSE n * 42 / {inQueue * 3 / 2} END)::int,
            'division', CASE WHEN n % 3 = 0 THEN '150105000000' ELSE '152525' || (100 + n % 12)::text || '000' END
            """);
        await database.ExecuteAsync("VACUUM ANALYZE cases_case");
        await database.ExecuteAsync("CHECKPOINT");
    }

    // The address as the link "next page" writes it.
    private static async Task<string> FarAsync(Database database, int inQueue) => "/desk?queue=Window&after=" + await database.OneAsync<string>(
        $"SELECT to_char(due_on, 'YYYYMMDD_') || replace(id::text, '-', '') FROM cases_case WHERE state = 2 AND division LIKE '152525%' ORDER BY due_on, id OFFSET {inQueue * 4 / 5} LIMIT 1");

    private static async Task<Figure> CompareAsync(Settings settings, string name, (Visitor Clerk, string Path) many, (Visitor Clerk, string Path) few)
    {
        await TakeTurnsAsync(many, few, WarmingVisits);
        return await Pairs.TakeAsync($"worklist, {name}: 200,000 cases / 20,000", "ms", Math.Max(settings.Pairs, 7), () => TakeTurnsAsync(many, few, Visits));
    }

    private static async Task<(double Many, double Few)> TakeTurnsAsync((Visitor Clerk, string Path) many, (Visitor Clerk, string Path) few, int visits)
    {
        List<double> manyTimes = [], fewTimes = [];
        while (fewTimes.Count < visits)
        {
            manyTimes.Add(await TimeAsync(many));
            fewTimes.Add(await TimeAsync(few));
        }

        return (Median.Of(manyTimes), Median.Of(fewTimes));
    }

    private static async Task<double> TimeAsync((Visitor Clerk, string Path) visit)
    {
        var watch = Stopwatch.StartNew();
        var page = await visit.Clerk.GetAsync(visit.Path);
        var time = watch.Elapsed.TotalMilliseconds;
        return page.Html.Contains("after=", StringComparison.Ordinal) ? time : throw new InvalidOperationException($"No full page of the worklist: {page.Status} at {page.Address}.");
    }
}
