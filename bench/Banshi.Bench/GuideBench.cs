using System.Text.Json;
using Banshi.Bench.Measure;
using Banshi.Bench.Processes;
using Banshi.Bench.Visits;

namespace Banshi.Bench;

/// <summary>The guide of an item at saturation, against bare Kestrel that answers with the same bytes and headers.</summary>
internal static class GuideBench
{
    private const int Connections = 32;

    // What a browser sends, as far as the answer depends on it.
    private static readonly (string Name, string Value)[] Browser =
    [
        ("Accept", "text/html,application/xhtml+xml"),
        ("Accept-Encoding", "gzip, deflate, br"),
        ("Accept-Language", "zh-CN,zh;q=0.9"),
    ];

    public static async Task<IReadOnlyList<Figure>> RunAsync(Settings settings, ServerProcess host, Database database)
    {
        var code = await database.OneAsync<string>($"SELECT min(task_code) FROM catalog_item WHERE name = '{ElderAllowance.Name}'");
        return
        [
            await MeasureAsync(settings, host, "guide page / bare Kestrel", $"/items/{code}", () => Task.FromResult(Browser)),
            await MeasureAsync(settings, host, "guide page, put together for its visitor / bare Kestrel", $"/items/{code}", () => Task.FromResult<(string, string)[]>([.. Browser, ("Cookie", "somebody=else")])),
            await MeasureAsync(settings, host, "guide page, signed in / bare Kestrel", $"/items/{code}", SignedInAsync),
        ];

        // A fresh session each time: one that is older than a minute would be renewed with every request, as wrk takes no cookies.
        async Task<(string Name, string Value)[]> SignedInAsync()
        {
            using var reader = await SamplePeople.SignedInAsync(host.Url, SamplePeople.Applicants[0]);
            return [.. Browser, ("Cookie", reader.Cookies)];
        }
    }

    private static async Task<Figure> MeasureAsync(Settings settings, ServerProcess host, string name, string path, Func<Task<(string Name, string Value)[]>> headers)
    {
        var page = await RecordedPage.RecordAsync(host.Url + path, await headers());
        var file = Path.Combine(settings.Work, "guide.json");
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(page));
        await using var bare = await ServerProcess.BareAsync(settings, file);
        await Warm.UpAsync(() => RateAsync(host.Url + path));
        await Warm.UpAsync(() => RateAsync(bare.Url + path));
        return await Pairs.TakeAsync($"{name} ({page.Body.Length / 1024.0:0.0} kB)", "/s", settings.Pairs, () => RateAsync(host.Url + path), () => RateAsync(bare.Url + path));

        async Task<double> RateAsync(string url) =>
            (await Wrk.RunAsync(url, Connections, settings.Seconds, (await headers()).SelectMany(header => new[] { "-H", $"{header.Name}: {header.Value}" }).ToList())).PerSecond;
    }
}
