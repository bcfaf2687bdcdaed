using Banshi.Bench.Measure;
using Banshi.Bench.Processes;
using Banshi.Bench.Submit;

namespace Banshi.Bench;

/// <summary>Submission of a case through the full HTTP stack, against raw pgbench that writes the same rows to the same database.</summary>
internal static class SubmitBench
{
    public static async Task<IReadOnlyList<Figure>> RunAsync(Settings settings, ServerProcess host, Database database, IReadOnlyList<Draft> originals)
    {
        await Copies.PrepareAsync(database);
        var drafts = new DraftPool(database, originals);
        var web = new WebSubmitter(settings, host, database, drafts);
        var raw = new PgBench(settings, database, drafts, await ScriptsAsync(settings, database, drafts, web));
        await Warm.UpAsync(() => web.RunAsync(settings.Clients[^1]));
        var figures = new List<Figure>();
        foreach (var clients in settings.Clients)
        {
            await raw.RunAsync(clients);
            figures.Add(await Pairs.TakeAsync($"submit, {clients} client{(clients == 1 ? "" : "s")} / raw pgbench", "/s", settings.Pairs, () => web.RunAsync(clients), () => raw.RunAsync(clients)));
        }

        return figures;
    }

    // One statement for each original: they differ in item, and so in the series that their numbers come from.
    private static async Task<IReadOnlyList<string>> ScriptsAsync(Settings settings, Database database, DraftPool drafts, WebSubmitter web)
    {
        foreach (var _ in drafts.Originals)
        {
            await web.OneAsync();
        }

        var scripts = new List<string>();
        for (var index = 0; index < drafts.Originals.Count; index++)
        {
            var number = drafts.Next;
            await drafts.ReserveAsync(1);
            var rows = await WrittenRows.CaptureAsync(database, web.OneAsync);
            scripts.Add(Path.Combine(settings.Work, $"submit-{index}.sql"));
            await File.WriteAllTextAsync(scripts[^1], RawStatement.Of(rows, number));
        }

        return scripts;
    }
}
