using Banshi.Bench.Load;
using Banshi.Bench.Measure;
using Banshi.Bench.Processes;
using Banshi.Bench.Scale;
using Banshi.Bench.Submit;
using Banshi.Bench.Visits;

namespace Banshi.Bench;

/// <summary>
/// Two million cases, and a hundred people who work with them at once: clerks of the agency with the longest queue, the applicant with the most cases, people
/// who submit. Each reads for a second or two before the next page. The slowest twentieth of each step is held against what the program must keep; the
/// worklist also against the same with a fortieth of the cases.
/// </summary>
internal static class CasesBench
{
    private const int Many = 2_000_000;
    private const int Few = 50_000;
    private const int Submitters = 10;
    private const int Applicants = 20;
    private const int Clerks = 70;
    private const int Pause = 1500;

    private static readonly (string Step, double Goal)[] Goals =
        [("submit", 300), ("open a case", 200), ("worklist", 500), ("worklist, far page", 500), ("filter: item", 500), ("filter: applicant", 500), ("filter: number", 500), ("filter: overdue", 500), ("filter: nobody's", 500), ("my cases", 500), ("my case", 200)];

    public static async Task<IReadOnlyList<Figure>> RunAsync(Settings settings, Database few, Database many, IReadOnlyList<Draft> originals)
    {
        var fewTimes = await MeasureAsync(settings, "cases-few", few, settings.Number("few", Few), originals);
        var manyTimes = await MeasureAsync(settings, "cases-many", many, settings.Number("cases", Many), originals);
        List<Figure> figures = [.. Goals.Select(goal => new Figure($"{goal.Step}, p95 of 100 people (at most)", manyTimes.At(goal.Step, .95), goal.Goal, "ms", [manyTimes.At(goal.Step, .95) / goal.Goal]))];
        foreach (var step in Goals.Select(goal => goal.Step).Where(step => step.StartsWith("worklist", StringComparison.Ordinal) || step.StartsWith("filter", StringComparison.Ordinal)))
        {
            var (ours, limit) = (manyTimes.At(step, .5), fewTimes.At(step, .5));
            figures.Add(new Figure($"{step}, median, many / few cases", ours, limit, "ms", [ours / limit]));
        }

        return figures;
    }

    private static async Task<Stopwatches> MeasureAsync(Settings settings, string name, Database database, int count, IReadOnlyList<Draft> originals)
    {
        var sought = await ManyCases.FillAsync(database, originals[0], count);
        var own = originals.Where(one => one.Account == originals[0].Account).ToList();
        var drafts = new DraftPool(database, own, from: count + 1);
        await drafts.ReserveAsync(settings.Number("drafts", 4000));
        await using var host = await ServerProcess.HostAsync(settings, name, database.ForHost);
        await WorkAsync(host, sought, drafts, new Stopwatches(), TimeSpan.FromSeconds(settings.Number("warm", 30)));
        var watches = new Stopwatches();
        await WorkAsync(host, sought, drafts, watches, TimeSpan.FromSeconds(settings.Number("seconds", 60)));
        Console.Error.WriteLine($"{name}: {count:#,0} cases\n{watches.Table(TimeSpan.FromSeconds(settings.Number("seconds", 60)))}");
        return watches;
    }

    private static async Task WorkAsync(ServerProcess host, ManyCases.Sought sought, DraftPool drafts, Stopwatches watches, TimeSpan time)
    {
        using var clerk = await SamplePeople.SignedInAsync(host.Url, SamplePeople.Clerk);
        using var applicant = await SamplePeople.SignedInAsync(host.Url, drafts.Originals[0].Account);
        using var end = new CancellationTokenSource(time);
        (string Step, string Path)[] desk =
        [
            ("worklist", "/desk"), ("open a case", $"/desk/cases/{sought.Open}"), ("filter: item", $"/desk?q={Uri.EscapeDataString(sought.Item)}"), ("filter: applicant", $"/desk?q={Uri.EscapeDataString(sought.Name)}"),
            ("filter: number", $"/desk?q={sought.Number}"), ("filter: overdue", "/desk?due=Overdue"), ("filter: nobody's", "/desk?whose=Free"), ("worklist, far page", sought.Far),
        ];
        (string Step, string Path)[] portal = [("my cases", "/my/cases"), ("my case", $"/my/cases/show/{sought.Mine}")];
        await Task.WhenAll(
        [
            .. Enumerable.Range(0, Clerks).Select(number => ReadAsync(clerk, desk, number, watches, end.Token)),
            .. Enumerable.Range(0, Applicants).Select(number => ReadAsync(applicant, portal, number, watches, end.Token)),
            .. Enumerable.Range(0, Submitters).Select(number => SubmitAsync(applicant, drafts, number, watches, end.Token)),
        ]);
    }

    private static async Task ReadAsync(Visitor visitor, (string Step, string Path)[] pages, int number, Stopwatches watches, CancellationToken end)
    {
        for (var turn = number; await PauseAsync(turn, end); turn++)
        {
            var (step, path) = pages[turn % pages.Length];
            await watches.TakeAsync(step, () => visitor.GetAsync(path));
        }
    }

    private static async Task SubmitAsync(Visitor visitor, DraftPool drafts, int number, Stopwatches watches, CancellationToken end)
    {
        for (var turn = number; await PauseAsync(turn, end); turn++)
        {
            var path = $"/apply/check/{Copies.CaseId(drafts.Take())}";
            var page = await visitor.GetAsync(path);
            await watches.TakeAsync("submit", () => visitor.PostAsync(page, path));
        }
    }

    // People do not act in step: the pauses differ, and begin at different moments.
    private static async Task<bool> PauseAsync(int turn, CancellationToken end)
    {
        try
        {
            await Task.Delay(Pause - 500 + (turn * 373 % 1000), end);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
