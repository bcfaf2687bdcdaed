using System.Text.Json;
using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Catalog.Import;
using Banshi.Catalog.Rules;
using Banshi.Forms.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Sheets;

namespace Banshi.Catalog;

/// <summary>
/// Imports implementation lists from a file: all of them, or none. Each row is reported with what was taken, warned or refused, and why. The same file
/// again changes nothing.
/// </summary>
internal sealed class ImportItems(AppDbContext db, ImportLookups lookups, Publisher publisher, IForms forms, AuditTrail audit, Clock clock) : IGuarded
{
    private static readonly IDialect[] Dialects = [new ExportDialect(), new NationalDialect()];

    public static Guard Guard => Guard.Allow(Role.Administrator, Reach.All);

    /// <summary>Returns the key of the import's record.</summary>
    public async Task<Result<Guid>> RunAsync(string fileName, Stream file, CancellationToken cancellation)
    {
        if (!(await ReadAsync(file, cancellation)).Is(out var readings, out var problem))
        {
            return problem;
        }

        var report = readings.Any(reading => reading.IsRefused)
            ? Refused(readings)
            : await PublishAsync(readings, cancellation);
        var record = new ImportRecord { Id = Guid.CreateVersion7(), At = clock.UtcNow, FileName = SheetReader.NameOf(fileName), Report = JsonSerializer.Serialize(report) };
        db.Add(record);
        audit.Record(record.Id, "catalog.import", new { fileName, report.Imported, rows = report.Rows.Count, refused = report.Count(RowOutcome.Refused) });
        return await db.SaveAsync(cancellation) is { } stale ? stale : record.Id;
    }

    private async Task<Result<List<RowReading>>> ReadAsync(Stream file, CancellationToken cancellation)
    {
        if (await SheetReader.ReadAsync(file, cancellation) is not { } sheets)
        {
            return CatalogProblems.NotATable;
        }

        if (Dialects.FirstOrDefault(dialect => dialect.Recognizes(sheets)) is not { } dialect)
        {
            return CatalogProblems.UnknownColumns;
        }

        var readings = dialect.Read(sheets, await lookups.TermsAsync(cancellation)).ToList();
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

    private async Task<ImportReport> PublishAsync(IReadOnlyList<RowReading> readings, CancellationToken cancellation)
    {
        var agencies = await lookups.AgenciesAsync(readings.Select(reading => reading.Item!.AgencyCode), cancellation);
        var contents = new List<ItemContent>();
        foreach (var reading in readings)
        {
            contents.Add(await CompleteAsync(reading, agencies, cancellation));
        }

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
