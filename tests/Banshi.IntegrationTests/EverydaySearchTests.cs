using System.Net.Http.Json;
using System.Text.Json;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>Words that people really typed, on another province's list of 1,357 items beside the sample catalog: how far up what they wanted is.</summary>
public sealed class EverydaySearchTests(BanshiHost host) : IClassFixture<BanshiHost>
{
    private const int First = 5;

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task EverydayWords_FindWhatPeopleWantFarUp()
    {
        var (items, queries) = (Path.Combine(Repository.SharedData, "items-export.csv"), Path.Combine(Repository.SharedData, "search-queries.csv"));
        Assert.SkipUnless(File.Exists(items) && File.Exists(queries), $"{items} or {queries} is absent");
        var admin = await Visitor.SignInAsync(host, "admin", _cancellation);
        await admin.SubmitAsync(await admin.OpenAsync("/admin/catalog/import"), "#File", [], ("File", new Upload("items.csv", await File.ReadAllBytesAsync(items, _cancellation))));
        var last = (await File.ReadAllLinesAsync(items, _cancellation))[^1].Split(',');
        await Eventually.ThatAsync(() => FindAsync(last[2]), hits => hits.Contains(last[0]), _cancellation);

        List<(string Kind, double Recall, double Rank)> asked = [];
        foreach (var (words, kind, codes) in (await File.ReadAllLinesAsync(queries, _cancellation)).Skip(1).Select(Read))
        {
            var hits = await FindAsync(words);
            var rank = hits.TakeWhile(hit => !codes.Contains(hit)).Count() + 1;
            asked.Add((kind, (double)hits.Take(First).Intersect(codes).Count() / Math.Min(First, codes.Length), rank > hits.Count ? 0 : 1.0 / rank));
        }

        Hold("colloquial_full", recall: 0.95, rank: 0.85);
        Hold("colloquial_term", recall: 0.85, rank: 0.85);

        void Hold(string kind, double recall, double rank)
        {
            var ofKind = asked.Where(one => one.Kind == kind).ToList();
            var (found, high) = (ofKind.Average(one => one.Recall), ofKind.Average(one => one.Rank));
            Console.WriteLine(FormattableString.Invariant($"COUNT search, {kind}: {ofKind.Count} queries, recall@{First} {found:0.000}, MRR {high:0.000}, on {host.Database}"));
            Assert.True(found >= recall && high >= rank, FormattableString.Invariant($"{kind}: {found:0.000}, {high:0.000}"));
        }
    }

    private static (string Words, string Kind, string[] Codes) Read(string line)
    {
        var parts = line.Split(',');
        return (string.Join(',', parts[..^2]).Trim('"'), parts[^2], parts[^1].Split(';'));
    }

    private async Task<IReadOnlyList<string>> FindAsync(string words)
    {
        var found = await host.CreateClient().GetFromJsonAsync<JsonElement>($"/api/v1/items?q={Uri.EscapeDataString(words)}", _cancellation);
        return [.. found.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("taskCode").GetString()!)];
    }
}
