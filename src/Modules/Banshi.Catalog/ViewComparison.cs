using Banshi.Catalog.Alignment;
using Banshi.Catalog.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>What a comparison found: page by page, or row by row as a file. An agency's officer sees what concerns the agency.</summary>
internal sealed class ViewComparison(AppDbContext db, AlignmentReach reach) : IGuarded
{
    private const int PageSize = 50;
    private const int MostAgencies = 500;

    public static Guard Guard => AlignmentReach.Readers;

    /// <summary>What is looked for; everything is optional.</summary>
    internal sealed record Filter(SourceKind? Kind, string? Element, string? Agency);

    public async Task<Result<Page>> RunAsync(Guid id, Filter filter, string? after, CancellationToken cancellation)
    {
        if (await db.Set<SourceComparison>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } comparison)
        {
            return PlatformProblems.Unknown;
        }

        var visible = await VisibleAsync(id, cancellation);
        var agencies = await visible.GroupBy(one => one.AgencyCode).Select(group => new { Code = group.Key, Name = group.Min(one => one.AgencyName) }).OrderBy(one => one.Code).Take(MostAgencies).ToListAsync(cancellation);
        var found = await Matching(visible, filter).Where(one => after == null || one.TaskCode.CompareTo(after) > 0).OrderBy(one => one.TaskCode).Take(PageSize + 1).ToListAsync(cancellation);
        return new Page(
            comparison, [.. found.Take(PageSize).Select(Read)], found.Count > PageSize ? found[PageSize - 1].TaskCode : null,
            [.. agencies.Select(one => KeyValuePair.Create(one.Code, one.Name ?? one.Code))], reach.SeesAll, reach.MayPropose);
    }

    /// <summary>All rows, for a file; null where there is no such comparison.</summary>
    public async Task<IReadOnlyList<Row>?> RowsAsync(Guid id, Filter filter, CancellationToken cancellation) =>
        await db.Set<SourceComparison>().AnyAsync(one => one.Id == id, cancellation)
            ? [.. (await Matching(await VisibleAsync(id, cancellation), filter).OrderBy(one => one.TaskCode).ToListAsync(cancellation)).Select(Read)]
            : null;

    private async Task<IQueryable<SourceFinding>> VisibleAsync(Guid id, CancellationToken cancellation)
    {
        var findings = db.Set<SourceFinding>().AsNoTracking().Where(one => one.ComparisonId == id);
        if (await reach.AgenciesAsync(cancellation) is not { } agencies)
        {
            return findings;
        }

        var codes = agencies.Select(agency => agency.CreditCode).ToList();
        return findings.Where(one => codes.Contains(one.AgencyCode));
    }

    private static IQueryable<SourceFinding> Matching(IQueryable<SourceFinding> findings, Filter filter)
    {
        if (!string.IsNullOrEmpty(filter.Element))
        {
            var element = $",{filter.Element},";
            findings = findings.Where(one => one.Elements.Contains(element));
        }

        return findings.Where(one => filter.Kind == null || one.Kind == filter.Kind).Where(one => string.IsNullOrEmpty(filter.Agency) || one.AgencyCode == filter.Agency);
    }

    private static Row Read(SourceFinding finding) => new(finding, SourceDifference.Read(finding.Differences));

    /// <param name="Finding">The list.</param>
    /// <param name="Differences">In what it differs: before is theirs, after is ours.</param>
    internal sealed record Row(SourceFinding Finding, IReadOnlyList<Difference> Differences);

    /// <param name="Comparison">The comparison.</param>
    /// <param name="Rows">The rows of the page.</param>
    /// <param name="Next">Code behind which the next page begins; null on the last.</param>
    /// <param name="Agencies">The agencies of which anything was found, by code.</param>
    /// <param name="SeesAll">Whether the officer sees all that was found.</param>
    /// <param name="MayDraft">Whether the officer edits lists.</param>
    internal sealed record Page(SourceComparison Comparison, IReadOnlyList<Row> Rows, string? Next, IReadOnlyList<KeyValuePair<string, string>> Agencies, bool SeesAll, bool MayDraft);
}
