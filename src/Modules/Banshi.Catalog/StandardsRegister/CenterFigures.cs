using Banshi.Directory.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.StandardsRegister;

/// <summary>How far centers meet a clause, from what they report. Centers are read batch by batch: a region has some sixteen thousand.</summary>
internal sealed class CenterFigures(AppDbContext db, IDirectory directory)
{
    private const int Batch = 1000;
    private const int PageSize = 30;

    public static IReadOnlyCollection<DivisionLevel> LevelsOf(StandardClause clause) => [.. clause.Levels.Select(level => (DivisionLevel)(level - '0'))];

    /// <summary>The figure of the division's own center and of each division directly below it that has centers.</summary>
    public async Task<IReadOnlyList<Row>> CountAsync(StandardClause clause, string division, CancellationToken cancellation)
    {
        var figures = new SortedDictionary<string, ClauseFigure>(StringComparer.Ordinal);
        var own = DivisionCode.Parse(division);
        await foreach (var (center, report) in WalkAsync(clause, division, cancellation))
        {
            var code = DivisionCode.Parse(center.Division);
            var part = code.Level == own.Level ? code.Value : code.At(own.Level + 1).Value;
            figures[part] = With(figures.GetValueOrDefault(part), report);
        }

        var names = (await directory.ChildrenAsync(division, cancellation)).Append(await directory.FindDivisionAsync(division, cancellation)).OfType<DivisionInfo>().ToDictionary(one => one.Code, one => one.Name);
        return [.. figures.Select(one => new Row(one.Key, names.GetValueOrDefault(one.Key, one.Key), one.Value, one.Key != own.Value))];
    }

    /// <summary>The figure of a division and all below it.</summary>
    public async Task<ClauseFigure> TotalAsync(StandardClause clause, string division, CancellationToken cancellation)
    {
        var figure = default(ClauseFigure);
        await foreach (var (_, report) in WalkAsync(clause, division, cancellation))
        {
            figure = With(figure, report);
        }

        return figure;
    }

    /// <summary>Centers of a division and below with what they report, by code.</summary>
    public async Task<Page> PageAsync(StandardClause clause, string division, string? after, CancellationToken cancellation)
    {
        var centers = await BatchAsync(clause, division, after, PageSize + 1, cancellation);
        return new Page([.. centers.Take(PageSize)], centers.Count > PageSize ? centers[PageSize - 1].Center.Division : null);
    }

    private async IAsyncEnumerable<Reported> WalkAsync(StandardClause clause, string division, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        string? last = null;
        while (await BatchAsync(clause, division, last, Batch, cancellation) is { Count: > 0 } batch)
        {
            foreach (var one in batch)
            {
                yield return one;
            }

            last = batch[^1].Center.Division;
        }
    }

    private async Task<List<Reported>> BatchAsync(StandardClause clause, string division, string? after, int most, CancellationToken cancellation)
    {
        var centers = await directory.CentersAsync(division, LevelsOf(clause), after, most, cancellation);
        if (centers.Count == 0)
        {
            return [];
        }

        var (first, last) = (centers[0].Division, centers[^1].Division);
        var reports = await db.Set<ClauseReport>().AsNoTracking().WithinDivision(report => report.Division, division)
            .Where(report => report.ClauseId == clause.Id && report.Division.CompareTo(first) >= 0 && report.Division.CompareTo(last) <= 0)
            .ToDictionaryAsync(report => report.Division, cancellation);
        return [.. centers.Select(center => new Reported(center, reports.GetValueOrDefault(center.Division)))];
    }

    private static ClauseFigure With(ClauseFigure figure, ClauseReport? report) => report switch
    {
        null => figure with { Silent = figure.Silent + 1 },
        { IsMet: true } => figure with { Met = figure.Met + 1 },
        _ => figure with { NotMet = figure.NotMet + 1 },
    };

    /// <param name="Division">Whose figure it is.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Figure">The figure.</param>
    /// <param name="HasBelow">Whether it is a division below, whose own figures can be looked at.</param>
    internal sealed record Row(string Division, string Name, ClauseFigure Figure, bool HasBelow);

    internal sealed record Reported(CenterPlace Center, ClauseReport? Report);

    internal sealed record Page(IReadOnlyList<Reported> Rows, string? Next);
}
