using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Catalog.Import;
using Banshi.Catalog.Rules;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Platform.LongTasks;
using Banshi.Platform.Sheets;

namespace Banshi.Catalog;

/// <summary>
/// Imports implementation lists from a file: all of them, or none. Each row is reported with what was taken, warned or refused, and why. The same file
/// again changes nothing.
/// </summary>
internal sealed class ImportItems(ImportLookups lookups, Publisher publisher, IForms forms, ImportKeeper keeper) : ILongTask<ImportItems.Input>
{
    private static readonly IDialect[] Dialects = [new ExportDialect(), new NationalDialect()];

    public static LongTaskKind Kind { get; } = new("catalog.import-items", "导入实施清单", "Import of lists");

    public static Guard Guard => Guard.Allow(Role.Administrator, Reach.All);

    /// <summary>All that it needs is the file.</summary>
    public sealed record Input;

    /// <summary>Why a file cannot be imported at all; null where it can be looked at row by row.</summary>
    public static async Task<Problem?> RefuseAsync(Stream file, CancellationToken cancellation) => (await SheetsAsync(file, cancellation)).Problem;

    public async Task<Problem?> RunAsync(Input input, LongTaskRun run, CancellationToken cancellation)
    {
        await using var file = run.OpenFile();
        if (!(await ReadAsync(file, cancellation)).Is(out var readings, out var problem))
        {
            return problem;
        }

        var report = readings.Any(reading => reading.IsRefused)
            ? Refused(readings)
            : await PublishAsync(readings, run, cancellation);
        return await keeper.KeepAsync(report, readings, run, cancellation);
    }

    private static async Task<Result<(IDialect Dialect, IReadOnlyList<Sheet> Sheets)>> SheetsAsync(Stream file, CancellationToken cancellation)
    {
        if (await SheetReader.ReadAsync(file, cancellation) is not { } sheets)
        {
            return CatalogProblems.NotATable;
        }

        return Dialects.FirstOrDefault(dialect => dialect.Recognizes(sheets)) is { } dialect ? (dialect, sheets) : CatalogProblems.UnknownColumns;
    }

    private async Task<Result<List<RowReading>>> ReadAsync(Stream file, CancellationToken cancellation)
    {
        if (!(await SheetsAsync(file, cancellation)).Is(out var table, out var problem))
        {
            return problem;
        }

        var readings = table.Dialect.Read(table.Sheets, await lookups.TermsAsync(cancellation)).ToList();
        Judge(readings, await lookups.RulesAsync(cancellation));
        return readings;
    }

    private static void Judge(IReadOnlyList<RowReading> readings, RuleSet rules)
    {
        var seen = new Dictionary<string, int>();
        foreach (var reading in readings.Where(reading => reading.Item is not null))
        {
            reading.Findings.AddRange(rules.Check(reading.Item!));
            if (!seen.TryAdd(reading.Item!.TaskCode, reading.Row.Line))
            {
                reading.Refuse("I01", $"实施编码与第 {seen[reading.Item.TaskCode]} 行重复，请删去其中一行");
            }
        }
    }

    private async Task<ImportReport> PublishAsync(List<RowReading> readings, LongTaskRun run, CancellationToken cancellation)
    {
        var agencies = await lookups.AgenciesAsync(readings.Select(reading => reading.Item!.AgencyCode), cancellation);
        var contents = new List<ItemContent>();
        foreach (var reading in readings)
        {
            await run.ReportAsync(contents.Count, readings.Count, cancellation);
            contents.Add(await CompleteAsync(reading, agencies, cancellation));
        }

        await run.ReportAsync(contents.Count, readings.Count, cancellation);
        var outcomes = await publisher.PublishAsync(contents, agencies, cancellation);
        return new ImportReport(true, [.. readings.Zip(outcomes, (reading, outcome) => Row(reading, Enum.Parse<RowOutcome>(outcome.ToString())))]);
    }

    // An agency of this region takes applications here; a list of another platform is a guide alone.
    private async Task<ItemContent> CompleteAsync(RowReading reading, IReadOnlyDictionary<string, (Guid Id, string Division)> agencies, CancellationToken cancellation)
    {
        var item = reading.Item!;
        if (!agencies.TryGetValue(item.AgencyCode, out var agency))
        {
            reading.Warn("I07", $"实施主体“{item.AgencyName}”不在本平台的部门目录中，只发布办事指南，不能在线申请");
            return item;
        }

        item = item with { Division = agency.Division };
        return item with { FormId = await forms.KeepAsync(ApplicationForm.Compose(item, null), cancellation) };
    }

    private static ImportReport Refused(IReadOnlyList<RowReading> readings) =>
        new(false, [.. readings.Select(reading => Row(reading, reading.IsRefused ? RowOutcome.Refused : RowOutcome.Held))]);

    private static ReportRow Row(RowReading reading, RowOutcome outcome) => new(
        reading.Row.Line, reading.Item?.TaskCode ?? "", reading.Item?.Name ?? "", outcome,
        [.. reading.Findings.Select(RowMessage.Of)]);
}
