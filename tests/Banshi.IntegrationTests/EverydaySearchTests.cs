using System.Net.Http.Json;
using System.Text.Json;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>Words that people really typed, on another province's list of 1,357 items: how often what they wanted is among the first three.</summary>
public sealed class EverydaySearchTests(BanshiHost host) : IClassFixture<BanshiHost>
{
    private const double Wanted = 0.97;

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task EverydayWords_FindWhatPeopleWantAmongTheFirstThree()
    {
        var (items, queries) = (Path.Combine(Repository.SharedData, "items-export.csv"), Path.Combine(Repository.SharedData, "search-queries.csv"));
        Assert.SkipUnless(File.Exists(items) && File.Exists(queries), $"{items} or {queries} is absent");
        var admin = await Visitor.SignInAsync(host, "admin", _cancellation);
        await admin.SubmitAsync(await admin.OpenAsync("/admin/catalog/import"), "#File", [], ("File", new Upload("items.csv", await File.ReadAllBytesAsync(items, _cancellation))));
        var last = (await File.ReadAllLinesAsync(items, _cancellation))[^1].Split(',')[0];
        await Eventually.ThatAsync(() => FindAsync(last), hits => hits.Count > 0, _cancellation);

        var (found, asked) = (0, 0);
        foreach (var (words, codes) in (await File.ReadAllLinesAsync(queries, _cancellation)).Skip(1).Select(Read))
        {
            asked++;
            found += (await FindAsync(words)).Take(3).Any(codes.Contains) ? 1 : 0;
        }

        Console.WriteLine($"COUNT search: {found} of {asked} everyday queries find the item among the first three, on {host.Database}");
        Assert.True(found >= asked * Wanted, $"{found} of {asked}");
    }

    private static (string Words, string[] Codes) Read(string line)
    {
        var parts = line.Split(',');
        return (string.Join(',', parts[..^2]).Trim('"'), parts[^1].Split(';'));
    }

    private async Task<IReadOnlyList<string>> FindAsync(string words)
    {
        var found = await host.CreateClient().GetFromJsonAsync<JsonElement>($"/api/v1/items?q={Uri.EscapeDataString(words)}", _cancellation);
        return [.. found.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("taskCode").GetString()!)];
    }
}
