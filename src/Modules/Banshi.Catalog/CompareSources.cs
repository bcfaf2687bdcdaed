using Banshi.Catalog.Alignment;
using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Catalog.Import;
using Banshi.Catalog.Rules;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Sheets;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>Compares what another portal publishes with what is in force here, and keeps what is found. It imports nothing.</summary>
internal sealed class CompareSources(AppDbContext db, ImportLookups lookups, ActorSource actors, AuditTrail audit, Clock clock) : IGuarded
{
    private const int MostRows = 20_000;
    private const int AgenciesAtOnce = 20;

    public static Guard Guard => AlignmentReach.Officers;

    public async Task<Result<Outcome>> RunAsync(string fileName, Stream file, CancellationToken cancellation)
    {
        if (await SheetReader.ReadAsync(file, cancellation) is not { } sheets)
        {
            return CatalogProblems.NotATable;
        }

        if (SourceFormat.Of(sheets) is not { } format)
        {
            return CatalogProblems.UnknownColumns;
        }

        if (sheets[0].Rows.Count is 0 or > MostRows)
        {
            return CatalogProblems.SourceRows.With(MostRows, sheets[0].Rows.Count);
        }

        var readings = Check(format.Dialect.Read(sheets, await lookups.TermsAsync(cancellation)));
        var refused = readings.Where(reading => reading.IsRefused).ToList();
        if (refused.Count > 0)
        {
            return new Outcome(null, [.. refused.Select(Report)]);
        }

        var id = await KeepAsync(SheetReader.NameOf(fileName), [.. readings.Select(reading => reading.Item!)], format, format.Carried(sheets), cancellation);
        return await db.SaveAsync(cancellation) is { } stale ? stale : new Outcome(id, []);
    }

    // The code says which list is meant: one that cannot be read, or stands there twice, cannot be compared.
    private static IReadOnlyList<RowReading> Check(IReadOnlyList<RowReading> readings)
    {
        var seen = new Dictionary<string, int>();
        foreach (var reading in readings.Where(reading => reading.Item is not null))
        {
            var code = reading.Item!.TaskCode;
            if (ItemCode.Check(code) == CodeCheck.Malformed)
            {
                reading.Refuse("S01", $"实施编码“{code}”应为 31 位（业务办理项 33 位），请改正后重新上传");
            }
            else if (!seen.TryAdd(code, reading.Row.Line))
            {
                reading.Refuse("S02", $"实施编码与第 {seen[code]} 行重复，请删去其中一行");
            }
        }

        return readings;
    }

    private async Task<Guid> KeepAsync(string fileName, List<ItemContent> theirs, SourceFormat format, IReadOnlyList<string> carried, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7();
        var findings = new List<SourceFinding>();
        foreach (var agencies in theirs.GroupBy(item => item.AgencyCode).Chunk(AgenciesAtOnce))
        {
            var ours = await OursAsync([.. agencies.Select(agency => agency.Key)], cancellation);
            findings.AddRange(agencies.SelectMany(agency => agency).Select(item => Compare(id, item, ours, format, carried)).OfType<SourceFinding>());
            var known = agencies.SelectMany(agency => agency).Select(item => item.TaskCode).ToHashSet();
            findings.AddRange(ours.Values.Where(item => item.State != ItemState.Cancelled && !known.Contains(item.TaskCode)).Select(item => Finding(id, item, SourceKind.OnlyWithUs, [])));
        }

        db.AddRange(findings);
        var kinds = findings.CountBy(finding => finding.Kind).ToDictionary();
        var (differs, missing) = (kinds.GetValueOrDefault(SourceKind.Differs), kinds.GetValueOrDefault(SourceKind.NotWithUs));
        db.Add(new SourceComparison
        {
            Id = id,
            At = clock.UtcNow,
            By = actors.Current.Name,
            FileName = fileName,
            Elements = string.Join(',', carried),
            Rows = theirs.Count,
            Equal = theirs.Count - differs - missing,
            Differs = differs,
            NotWithUs = missing,
            OnlyWithUs = kinds.GetValueOrDefault(SourceKind.OnlyWithUs),
        });
        audit.Record(id, "catalog.compare-sources", new { fileName, rows = theirs.Count, differs, missing });
        return id;
    }

    private static SourceFinding? Compare(Guid id, ItemContent theirs, Dictionary<string, ItemContent> ours, SourceFormat format, IReadOnlyList<string> carried)
    {
        if (!ours.TryGetValue(theirs.TaskCode, out var item))
        {
            return Finding(id, theirs, SourceKind.NotWithUs, []);
        }

        var differences = SourceDifference.Of(theirs, item, format, carried);
        return differences.Count == 0 ? null : Finding(id, item, SourceKind.Differs, differences);
    }

    private async Task<Dictionary<string, ItemContent>> OursAsync(List<string> agencies, CancellationToken cancellation)
    {
        var contents = await db.Set<ServiceItem>().AsNoTracking().Where(item => agencies.Contains(item.AgencyCode))
            .Join(db.Set<ItemVersion>(), item => item.CurrentVersionId, version => version.Id, (_, version) => version.Content).ToListAsync(cancellation);
        return contents.Select(ContentJson.Read).ToDictionary(item => item.TaskCode);
    }

    private static SourceFinding Finding(Guid id, ItemContent item, SourceKind kind, IReadOnlyList<Difference> differences) => new()
    {
        ComparisonId = id,
        TaskCode = item.TaskCode,
        Name = item.Name,
        AgencyCode = item.AgencyCode,
        AgencyName = item.AgencyName,
        Kind = kind,
        Elements = string.Concat(differences.Select(one => $",{one.Element},")),
        Differences = SourceDifference.Write(differences),
    };

    private static ReportRow Report(RowReading reading) => new(
        reading.Row.Line, reading.Item?.TaskCode ?? "", reading.Item?.Name ?? "", RowOutcome.Refused,
        [.. reading.Findings.Where(finding => finding.Rule.Severity == Severity.Error).Select(RowMessage.Of)]);

    /// <param name="ComparisonId">The comparison; null where nothing was compared.</param>
    /// <param name="Refused">The rows that stood in the way.</param>
    internal sealed record Outcome(Guid? ComparisonId, IReadOnlyList<ReportRow> Refused);
}
