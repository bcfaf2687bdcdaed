using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Banshi.Bench.Visits;

namespace Banshi.Bench.Load;

/// <summary>
/// A mix of real pages against a running program with the sample region: of ten users six search and read, three apply (as many as the sample accounts
/// allow, since each may have one draft of an item at a time), one works at the desk.
/// </summary>
internal static partial class LoadRun
{
    public static async Task<int> RunAsync(Settings settings)
    {
        var site = settings.Text("url", "http://127.0.0.1:5080");
        var (users, seconds) = (settings.Number("users", 20), settings.Number("seconds", 30));
        var items = await ItemsAsync(site);
        var watches = new Stopwatches();
        using var end = new CancellationTokenSource();
        var watch = Stopwatch.StartNew();
        var people = Start(site, users, items, watches, end.Token);
        end.CancelAfter(TimeSpan.FromSeconds(seconds));
        await Task.WhenAll(people);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{people.Count} users, {watch.Elapsed.TotalSeconds:0} s at {site}\n"));
        Console.WriteLine(watches.Table(watch.Elapsed));
        return watches.Errors == 0 ? 0 : 1;
    }

    private static List<Task> Start(string site, int users, IReadOnlyList<string> items, Stopwatches watches, CancellationToken end)
    {
        var applicants = SamplePeople.Applicants.SelectMany(account => items.Select(item => (Account: account, Item: item))).Take(users * 3 / 10).ToList();
        var clerks = Math.Max(1, users / 10);
        List<Task> people = [.. applicants.Select(one => People.ApplyAsync(site, one.Account, one.Item, watches, end))];
        people.AddRange(Enumerable.Range(0, clerks).Select(_ => People.WorkAsync(site, watches, end)));
        people.AddRange(Enumerable.Range(0, Math.Max(1, users - people.Count)).Select(number => People.VisitAsync(site, number, items, watches, end)));
        return people;
    }

    // Found as people find it: by its name, then the places that offer it.
    private static async Task<IReadOnlyList<string>> ItemsAsync(string site)
    {
        using var visitor = new Visitor(site);
        var found = await visitor.GetAsync($"/search?q={Uri.EscapeDataString(ElderAllowance.Name)}");
        var places = found.FirstLink("/items/places/") is { } address ? await visitor.GetAsync(address) : found;
        List<string> items = [.. ItemLinks().Matches(places.Html).Select(link => link.Groups[1].Value).Distinct()];
        return items.Count > 0 ? items : throw new InvalidOperationException($"{site} does not offer {ElderAllowance.Name}; does it run with the sample region?");
    }

    [GeneratedRegex("href=\"/items/([0-9A-Z]{20,})\"")]
    private static partial Regex ItemLinks();
}
