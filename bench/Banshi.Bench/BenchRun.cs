using Banshi.Bench.Measure;
using Banshi.Bench.Processes;
using Banshi.Bench.Submit;
using Banshi.Bench.Visits;

namespace Banshi.Bench;

/// <summary>All measurements, one after the other, each with its limit in the same run.</summary>
internal static class BenchRun
{
    public static async Task<int> RunAsync(Settings settings)
    {
        System.IO.Directory.CreateDirectory(settings.Work);
        List<Figure> figures = [];
        if (settings.Wants("ofd"))
        {
            figures.AddRange(await OfdBench.RunAsync(settings));
        }

        if (settings.Wants("submit") || settings.Wants("guide") || settings.Wants("worklist") || settings.Wants("cases"))
        {
            figures.AddRange(await MeasureSampleAsync(settings, new Database(settings.Postgres)));
        }

        if (settings.Wants("catalog"))
        {
            figures.AddRange(await CatalogBench.RunAsync(settings, new Database(settings.Postgres)));
        }

        if (settings.Wants("licenses"))
        {
            figures.AddRange(await LicensesBench.RunAsync(settings, new Database(settings.Postgres)));
        }

        if (settings.Wants("search"))
        {
            figures.AddRange(await SearchBench.RunAsync(settings));
        }

        Console.WriteLine(Report.Write(figures, settings.Work));
        return 0;
    }

    private static async Task<IReadOnlyList<Figure>> MeasureSampleAsync(Settings settings, Database server)
    {
        var (seeded, originals) = await SeedAsync(settings, server);
        List<Figure> figures = [];
        if (settings.Wants("submit") || settings.Wants("guide"))
        {
            figures.AddRange(await MeasureHostAsync(settings, await server.CreateAsync("bench_submit", of: seeded), originals));
        }

        if (settings.Wants("worklist"))
        {
            figures.AddRange(await WorklistBench.RunAsync(
                settings, await server.CreateAsync("bench_few", of: seeded), await server.CreateAsync("bench_many", of: seeded), originals));
        }

        if (settings.Wants("cases"))
        {
            figures.AddRange(await CasesBench.RunAsync(
                settings, await server.CreateAsync("bench_few", of: seeded), await server.CreateAsync("bench_many", of: seeded), originals));
        }

        return figures;
    }

    private static async Task<IReadOnlyList<Figure>> MeasureHostAsync(Settings settings, Database database, IReadOnlyList<Draft> originals)
    {
        await using var host = await ServerProcess.HostAsync(settings, "host", database.ForHost);
        List<Figure> figures = [];
        if (settings.Wants("submit"))
        {
            figures.AddRange(await SubmitBench.RunAsync(settings, host, database, originals));
        }

        if (settings.Wants("guide"))
        {
            figures.AddRange(await GuideBench.RunAsync(settings, host, database));
        }

        return figures;
    }

    // The sample region with a few drafts, filled in through the pages; the measurements work on copies of this database.
    private static async Task<(string Name, IReadOnlyList<Draft> Originals)> SeedAsync(Settings settings, Database server)
    {
        const string Name = "bench_seeded";
        var database = await server.CreateAsync(Name);
        await using var host = await ServerProcess.HostAsync(settings, "seed", database.ForHost);
        var codes = await database.ListAsync($"SELECT task_code FROM catalog_item WHERE name = '{ElderAllowance.Name}' ORDER BY 1", reader => reader.GetString(0));
        List<Draft> drafts = [];
        foreach (var account in SamplePeople.Applicants)
        {
            using var visitor = await SamplePeople.SignedInAsync(host.Url, account);
            foreach (var code in codes)
            {
                drafts.Add(new Draft(account, await ElderAllowance.FillInAsync(visitor, code)));
            }
        }

        return (Name, drafts);
    }
}
