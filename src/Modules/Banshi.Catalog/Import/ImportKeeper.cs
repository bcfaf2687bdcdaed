using System.Text.Json;
using Banshi.Catalog.Domain;
using Banshi.Catalog.Rules;
using Banshi.Platform;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.LongTasks;
using Microsoft.Extensions.Localization;

namespace Banshi.Catalog.Import;

/// <summary>Keeps what an import came to, together with what it changed and with the end of its task.</summary>
internal sealed class ImportKeeper(AppDbContext db, AuditTrail audit, Clock clock, IStringLocalizer<CatalogStrings> texts)
{
    public async Task<Problem?> KeepAsync(ImportReport report, IReadOnlyList<RowReading> readings, LongTaskRun run, CancellationToken cancellation)
    {
        var refused = report.Count(RowOutcome.Refused);
        var record = new ImportRecord { Id = Guid.CreateVersion7(), At = clock.UtcNow, FileName = run.FileName, Report = JsonSerializer.Serialize(report) };
        db.Add(record);
        audit.Record(record.Id, "catalog.import", new { fileName = run.FileName, report.Imported, rows = report.Rows.Count, refused });
        run.EndWith(report.Rows.Count, readings.SelectMany(RefusalsOf), report.Imported ? refused : report.Rows.Count, $"/admin/catalog/report/{record.Id}");
        return await db.SaveAsync(cancellation);
    }

    private IEnumerable<LongTaskRefused> RefusalsOf(RowReading reading) =>
        from finding in reading.Findings
        where finding.Rule.Severity == Severity.Error
        let message = RowMessage.Of(finding)
        select new LongTaskRefused($"{reading.Item?.TaskCode} {reading.Item?.Name}".Trim(), () => texts[message.Text, [.. message.Arguments]])
        {
            Line = reading.Row.Line,

            // Whoever reads the file names the column of the file; a rule names an element of the list, which has a Chinese name.
            Column = finding.Rule.Title.Length == 0 ? finding.Rule.Element : GovernanceNames.OfElement(finding.Rule.Element),
        };
}
