using Banshi.Catalog.Alignment;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Catalog;

/// <summary>An edition of an outside list beside the basic catalog, row by row; rows without an entry with the one that comes nearest.</summary>
internal sealed class ViewOutsideList(AlignmentReader reader) : IGuarded
{
    private const int PageSize = 50;

    public static Guard Guard => AlignmentReach.Readers;

    /// <param name="id">The edition.</param>
    /// <param name="state">Only rows that stand so; null for all.</param>
    /// <param name="after">Cursor: the line behind which the page begins.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Result<Page>> RunAsync(Guid id, AlignmentState? state, int after, CancellationToken cancellation)
    {
        var editions = await reader.EditionsAsync(cancellation);
        if (editions.SingleOrDefault(one => one.Id == id) is not { } edition)
        {
            return PlatformProblems.Unknown;
        }

        var all = await reader.RowsAsync(id, cancellation);
        var found = all.Where(row => row.Row.Line > after && (state is null || row.State == state)).Take(PageSize + 1).ToList();
        var shown = found.Take(PageSize).ToList();
        var nearest = new Dictionary<Guid, Candidate?>();
        if (shown.Exists(row => row.State == AlignmentState.Unmatched))
        {
            var counterparts = await reader.CounterpartsAsync(cancellation);
            nearest = shown.Where(row => row.State == AlignmentState.Unmatched).ToDictionary(row => row.Row.Id, row => counterparts.Near(row.Row.Name, row.Row.Type, 1).SingleOrDefault());
        }

        return new Page(
            edition, editions.First(one => one.List == edition.List).Id == id, all.CountBy(row => row.State).ToDictionary(),
            shown, nearest, found.Count > PageSize ? shown[^1].Row.Line : null, reader.Today);
    }

    /// <param name="Edition">The edition.</param>
    /// <param name="IsCurrent">Whether no later one has replaced it.</param>
    /// <param name="Counts">How many rows stand how.</param>
    /// <param name="Rows">The rows of the page.</param>
    /// <param name="Nearest">For rows without an entry: the one that comes nearest, or null.</param>
    /// <param name="Next">Line behind which the next page begins; null on the last.</param>
    /// <param name="Today">The legal day.</param>
    internal sealed record Page(
        OutsideEdition Edition, bool IsCurrent, IReadOnlyDictionary<AlignmentState, int> Counts,
        IReadOnlyList<AlignedRow> Rows, IReadOnlyDictionary<Guid, Candidate?> Nearest, int? Next, DateOnly Today);
}
