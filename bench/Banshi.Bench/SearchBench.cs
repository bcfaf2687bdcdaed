using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Banshi.Bench.Catalog;
using Banshi.Bench.Measure;
using Banshi.Bench.Processes;

namespace Banshi.Bench;

/// <summary>
/// Search over as many lists as the region has, by a hundred people at once over HTTP: words that many type, words that nobody typed before, and within a
/// division. How long the slowest twentieth waits, and what a search takes of the processor, is held against bare Kestrel that answers the same people with the
/// same bytes, in turns; the second does not depend on what else the machine is doing.
/// </summary>
internal static partial class SearchBench
{
    private const int People = 100;
    private const int Questions = 20_000;

    // Who types and reads asks again after half a second at the soonest.
    private const int Pause = 500;
    private const double Goal = 30;
    private const string Banner = "150105000000";

    public static async Task<IReadOnlyList<Figure>> RunAsync(Settings settings)
    {
        var store = CatalogStore.Sqlite(Path.Combine(settings.Data, "search", "banshi.db"));
        await using (var first = await ServerProcess.HostAsync(settings, "search", ""))
        {
            if (File.Exists(settings.Items))
            {
                await CatalogBench.ImportAsync(first, settings.Items);
            }
        }

        var lists = await ManyLists.FillAsync(store);
        await using var host = await ServerProcess.HostAsync(settings, "search", "");
        await host.SettleAsync();
        Console.Error.WriteLine(FormattableString.Invariant($"  {lists:#,0} lists, {host.PeakMegabytes} MB at its peak when all are in the index"));
        var names = await store.ListAsync("SELECT DISTINCT name FROM catalog_item ORDER BY name", reader => reader.GetString(0));
        var unheard = Enumerable.Range(0, Questions).Select(i => Unheard(names, i)).ToList();
        return
        [
            .. await MeasureAsync(settings, host, "known words", names, division: null),
            .. await MeasureAsync(settings, host, "known words in a banner", names, Banner),
            .. await MeasureAsync(settings, host, "words never asked before", unheard, division: null),
            .. await MeasureAsync(settings, host, "words never asked before, in a banner", unheard, Banner),
        ];
    }

    // Half of one name and half of another.
    private static string Unheard(IReadOnlyList<string> names, int i)
    {
        var (one, other) = (names[i % names.Count], names[((i * 7) + (i / names.Count) + 1) % names.Count]);
        return string.Concat(one.AsSpan(0, (one.Length + 1) / 2), other.AsSpan(other.Length / 2));
    }

    private static async Task<IReadOnlyList<Figure>> MeasureAsync(Settings settings, ServerProcess host, string name, IReadOnlyList<string> texts, string? division)
    {
        var paths = texts.Select(text => $"/api/v1/items?q={Uri.EscapeDataString(text)}{(division is null ? "" : $"&division={division}")}").ToList();
        var file = Path.Combine(settings.Work, "search.json");
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(await RecordedPage.RecordAsync(host.Url + paths[0], [])));
        await using var bare = await ServerProcess.BareAsync(settings, file);
        var (asked, answered) = (0, 0);
        List<Figure> figures = [];
        foreach (var pause in new[] { Pause, 0 })
        {
            await AskAsync(host, pause);
            await AskAsync(bare, pause);
            figures.Add(await Pairs.TakeAsync($"search, {name}, processor time of one / bare Kestrel", "ms", pause == 0 ? settings.Pairs : 1, () => CostAsync(host, pause), () => CostAsync(bare, pause)));
            var how = pause == 0 ? "without a pause" : "half a second apart";
            var figure = await Pairs.TakeAsync($"search, {name}, {People} people {how}, p95 / bare Kestrel", "ms", settings.Pairs, () => AskAsync(host, pause), () => AskAsync(bare, pause));
            figures.Add(figure);
            figures.Add(new Figure($"search, {name}, {People} people {how}, p95 (at most)", figure.Ours, Goal, "ms", [figure.Ours / Goal]));
        }

        return figures;

        async Task<double> CostAsync(ServerProcess server, int pause)
        {
            var (time, before) = (server.ProcessorTime, answered);
            await AskAsync(server, pause);
            return (server.ProcessorTime - time).TotalMilliseconds / (answered - before);
        }

        // Each run goes on where the last one ended.
        async Task<double> AskAsync(ServerProcess server, int pause)
        {
            var script = Path.Combine(settings.Work, "search.lua");
            await File.WriteAllTextAsync(script, Script(paths, asked, pause));
            var text = await Wrk.LatencyAsync(server.Url, People, settings.Seconds, script);
            answered += (int)Number(Requests(), text);
            asked += server == host ? (int)Number(Requests(), text) : 0;
            return Number(P95(), text);
        }
    }

    private static string Script(IEnumerable<string> paths, int from, int pause) =>
        $$"""
        local paths = { {{string.Join(',', paths.Select(path => $"\"{path}\""))}} }
        local i = {{from}}
        request = function() i = i + 1; return wrk.format("GET", paths[i % #paths + 1]) end
        {{(pause == 0 ? "" : $"delay = function() return {pause} + math.random(-100, 100) end")}}
        done = function(summary, latency) io.write(string.format("p95 %.3f ms, %d asked\n", latency:percentile(95) / 1000, summary.requests)) end
        """;

    private static double Number(Regex pattern, string text) => double.Parse(pattern.Match(text).Groups[1].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"p95 ([\d.]+) ms")]
    private static partial Regex P95();

    [GeneratedRegex(@"ms, (\d+) asked")]
    private static partial Regex Requests();
}
