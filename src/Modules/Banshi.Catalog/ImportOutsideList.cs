using Banshi.Catalog.Alignment;
using Banshi.Catalog.Domain;
using Banshi.Catalog.Import;
using Banshi.Catalog.Rules;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Sheets;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>
/// Imports a list of another authority as its current edition: all rows, or none. What officers decided about a row of the edition before is taken over where
/// its number and its name are still the same, and so is the day since which it has been open.
/// </summary>
internal sealed class ImportOutsideList(AppDbContext db, ActorSource actors, AuditTrail audit, Clock clock) : IGuarded
{
    public const int MostRows = 5000;

    public static Guard Guard => Guard.Allow(Role.Administrator, Reach.All);

    public async Task<Result<Outcome>> RunAsync(OutsideList? list, string fileName, Stream file, CancellationToken cancellation)
    {
        if (list is not { } chosen || !Enum.IsDefined(chosen))
        {
            return PlatformProblems.Invalid([CatalogProblems.NoOutsideList.For("List")]);
        }

        if (!(await ReadAsync(file, cancellation)).Is(out var lines, out var problem))
        {
            return problem;
        }

        var refused = lines.Where(line => line.Reading.Findings.Any(finding => finding.Rule.Severity == Severity.Error)).ToList();
        if (refused.Count > 0)
        {
            return new Outcome(null, [.. refused.Select(Report)]);
        }

        var edition = await AddAsync(chosen, SheetReader.NameOf(fileName), lines, cancellation);
        audit.Record(edition.Id, "catalog.import-outside-list", new { list = chosen.ToString(), edition.Number, edition.FileName, edition.Rows });
        return await db.SaveAsync(cancellation) is { } stale ? stale : new Outcome(edition.Id, []);
    }

    private static async Task<Result<List<OutsideReader.Line>>> ReadAsync(Stream file, CancellationToken cancellation)
    {
        if (await SheetReader.ReadAsync(file, cancellation) is not { } sheets)
        {
            return CatalogProblems.NotATable;
        }

        var reader = new OutsideReader(sheets[0]);
        if (!reader.HasColumns)
        {
            return CatalogProblems.OutsideColumns;
        }

        var lines = reader.Read();
        return lines.Count is 0 or > MostRows ? CatalogProblems.OutsideRows.With(MostRows, lines.Count) : lines;
    }

    private async Task<OutsideEdition> AddAsync(OutsideList list, string fileName, List<OutsideReader.Line> lines, CancellationToken cancellation)
    {
        var before = await db.Set<OutsideEdition>().AsNoTracking().Where(one => one.List == list).OrderByDescending(one => one.Number).FirstOrDefaultAsync(cancellation);
        var edition = db.Add(new OutsideEdition
        {
            Id = Guid.CreateVersion7(),
            List = list,
            Number = (before?.Number ?? 0) + 1,
            FileName = fileName,
            Rows = lines.Count,
            ImportedAt = clock.UtcNow,
            ImportedBy = actors.Current.Name,
        }).Entity;
        var entries = await db.Set<CatalogEntry>().AsNoTracking().ToListAsync(cancellation);
        var beforeId = before?.Id;
        var known = await db.Set<OutsideRow>().AsNoTracking().Where(row => row.EditionId == beforeId).ToDictionaryAsync(row => row.Number, cancellation);
        var counterparts = new Counterparts(entries, clock.Today);
        var byId = entries.ToDictionary(entry => entry.Id);
        foreach (var line in lines)
        {
            var earlier = known.GetValueOrDefault(line.Number) is { } row && ItemName.AreSame(row.Name, line.Name) ? row : null;
            db.Add(NewRow(edition.Id, line, earlier, counterparts, byId));
        }

        return edition;
    }

    private OutsideRow NewRow(Guid editionId, OutsideReader.Line line, OutsideRow? earlier, Counterparts counterparts, Dictionary<Guid, CatalogEntry> entries)
    {
        var row = new OutsideRow
        {
            Id = Guid.CreateVersion7(),
            EditionId = editionId,
            Line = line.Reading.Row.Line,
            Number = line.Number,
            Name = line.Name,
            Type = line.Type,
            BasicCode = line.BasicCode,
            Department = line.Department,
            Basis = line.Basis,
            OpenSince = earlier?.OpenSince ?? clock.Today,
        };
        if (earlier is not null)
        {
            row.TakeOver(earlier);
        }

        var decided = row.MatchedBy == MatchedBy.Officer ? (entries[row.EntryId!.Value], MatchedBy.Officer) : counterparts.Sure(line.BasicCode, line.Name);
        if (row.NoCounterpart.Length == 0 && decided is { } match)
        {
            row.Match(match.Entry, match.By, clock.Today);
        }

        return row;
    }

    private static ReportRow Report(OutsideReader.Line line) =>
        new(line.Reading.Row.Line, line.Number, line.Name, RowOutcome.Refused, [.. line.Reading.Findings.Select(RowMessage.Of)]);

    /// <param name="EditionId">The edition; null where nothing was imported.</param>
    /// <param name="Refused">The rows that stood in the way.</param>
    internal sealed record Outcome(Guid? EditionId, IReadOnlyList<ReportRow> Refused);
}
