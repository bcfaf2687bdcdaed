using System.Diagnostics;
using System.Globalization;
using Banshi.Bench.Catalog;
using Banshi.Bench.Measure;
using Banshi.Bench.Processes;
using Banshi.Bench.Visits;

namespace Banshi.Bench;

/// <summary>
/// The catalog at the size of the region: import, lists of one entry side by side, guides that nobody has looked at yet, and all rules over all lists, on
/// both databases. The limits are the figures that the program must keep.
/// </summary>
internal static class CatalogBench
{
    private const int Comparisons = 60;
    private const int Guides = 4_000;
    private const int Readers = 8;

    public static async Task<IReadOnlyList<Figure>> RunAsync(Settings settings, Database server)
    {
        var postgres = await server.CreateAsync("bench_catalog");
        var file = Path.Combine(settings.Data, "catalog-sqlite", "banshi.db");
        return
        [
            .. await RunAsync(settings, CatalogStore.Sqlite(file), "catalog-sqlite", ""),
            .. await RunAsync(settings, CatalogStore.Postgres(postgres), "catalog-postgres", postgres.ForHost),
        ];
    }

    private static async Task<IReadOnlyList<Figure>> RunAsync(Settings settings, CatalogStore store, string name, string connection)
    {
        List<Figure> figures = [];
        await using (var first = await ServerProcess.HostAsync(settings, name, connection))
        {
            if (File.Exists(settings.Items))
            {
                figures.Add(Seconds($"import with all rules ({Path.GetFileName(settings.Items)})", store, await ImportAsync(first, settings.Items), goal: 60));
            }
        }

        var lists = await ManyLists.FillAsync(store);
        await using var host = await ServerProcess.HostAsync(settings, name, connection);
        await host.SettleAsync();
        Console.Error.WriteLine(FormattableString.Invariant($"  {store.Name}: {lists:#,0} lists, {host.PeakMegabytes} MB at its peak when all are in the index"));
        using var officer = await SamplePeople.SignedInAsync(host.Url, "admin");
        figures.Add(await CompareAsync(store, officer));
        figures.Add(await GuidesAsync(store, host));
        figures.AddRange(await CheckAsync(store, host, officer, lists));
        return figures;
    }

    public static async Task<double> ImportAsync(ServerProcess host, string file)
    {
        using var admin = await SamplePeople.SignedInAsync(host.Url, "admin");
        var page = await admin.GetAsync("/admin/catalog/import");
        var bytes = await File.ReadAllBytesAsync(file);
        var watch = Stopwatch.StartNew();
        var report = await admin.PostAsync(page, [], [("File", Path.GetFileName(file), bytes)]);
        var time = watch.Elapsed.TotalSeconds;
        return report.Html.Contains("已导入", StringComparison.Ordinal) ? time : throw new InvalidOperationException($"The import was refused: {report.Status} at {report.Address}.");
    }

    // An entry within a league where a hundred agencies implement it.
    private static async Task<Figure> CompareAsync(CatalogStore store, Visitor officer)
    {
        var entries = await store.ListAsync(
            """
            SELECT basic_code, substr(division, 1, 4) || '00000000' FROM catalog_item GROUP BY basic_code, substr(division, 1, 4) HAVING count(*) BETWEEN 95 AND 110 ORDER BY 1, 2
            """, reader => (Code: reader.GetString(0), League: reader.GetString(1)));
        List<double> times = [];
        for (var i = 0; i < Comparisons + 10; i++)
        {
            var (code, league) = entries[i * 37 % entries.Count];
            var watch = Stopwatch.StartNew();
            var page = await officer.GetAsync($"/admin/catalog/entries/compare/{code}?division={league}");
            times.Add(watch.Elapsed.TotalMilliseconds);
            if ((int)page.Status != 200)
            {
                throw new InvalidOperationException($"No comparison: {page.Status} at {page.Address}.");
            }
        }

        return Milliseconds("difference view, about 100 agencies, p95", store, P95(times.Skip(10)), goal: 300);
    }

    private static async Task<Figure> GuidesAsync(CatalogStore store, ServerProcess host)
    {
        var codes = await store.ListAsync($"SELECT task_code FROM catalog_item WHERE agency_id IS NULL ORDER BY substr(task_code, 9, 6), id LIMIT {Guides}", reader => reader.GetString(0));
        using var client = new HttpClient { BaseAddress = new Uri(host.Url) };
        foreach (var code in codes.Take(400))
        {
            using var warming = await client.GetAsync(new Uri($"/items/{code}", UriKind.Relative));
        }

        var times = new double[codes.Count - 400];
        await Parallel.ForAsync(0, times.Length, new ParallelOptions { MaxDegreeOfParallelism = Readers }, async (i, cancellation) =>
        {
            var watch = Stopwatch.StartNew();
            using var guide = (await client.GetAsync(new Uri($"/items/{codes[i + 400]}", UriKind.Relative), cancellation)).EnsureSuccessStatusCode();
            await guide.Content.ReadAsByteArrayAsync(cancellation);
            times[i] = watch.Elapsed.TotalMilliseconds;
        });
        return Milliseconds($"guide page never seen before, {Readers} readers at once, p95", store, P95(times), goal: 50);
    }

    private static async Task<IReadOnlyList<Figure>> CheckAsync(CatalogStore store, ServerProcess host, Visitor admin, long lists)
    {
        var watch = Stopwatch.StartNew();
        var read = 0L;
        await store.EachAsync("SELECT v.content FROM catalog_item i JOIN catalog_version v ON v.id = i.current_version_id ORDER BY i.task_code", reader => read += reader.GetString(0).Length);
        var raw = watch.Elapsed.TotalSeconds;
        await admin.PostAsync(await admin.GetAsync("/admin/catalog/quality"), "/admin/catalog/quality");
        while ((await store.ListAsync("SELECT count(*) FROM catalog_check_run WHERE finished_at IS NOT NULL", reader => Convert.ToInt64(reader[0], CultureInfo.InvariantCulture)))[0] == 0)
        {
            await Task.Delay(2000);
        }

        var (start, end) = (await store.ListAsync("SELECT started_at, finished_at FROM catalog_check_run", reader => (At(reader[0]), At(reader[1]))))[0];
        Console.Error.WriteLine(FormattableString.Invariant($"  {store.Name}: {lists:#,0} lists checked, {host.PeakMegabytes} MB at its peak; one raw statement reads them in {raw:0.0} s"));
        return
        [
            Seconds("all rules over all lists", store, (end - start).TotalSeconds, goal: 900),
            new Figure($"all rules over all lists / reading their texts by one statement, {store.Name}", (end - start).TotalSeconds, raw, "s", [(end - start).TotalSeconds / raw]),
        ];
    }

    private static DateTime At(object value) => value is DateTime time ? time : DateTime.Parse((string)value, CultureInfo.InvariantCulture);

    private static Figure Seconds(string name, CatalogStore store, double value, double goal) => new($"{name}, {store.Name} (at most)", value, goal, "s", [value / goal]);

    private static Figure Milliseconds(string name, CatalogStore store, double value, double goal) => new($"{name}, {store.Name} (at most)", value, goal, "ms", [value / goal]);

    private static double P95(IEnumerable<double> times)
    {
        var sorted = times.Order().ToList();
        return sorted[(int)Math.Ceiling(sorted.Count * 0.95) - 1];
    }
}
