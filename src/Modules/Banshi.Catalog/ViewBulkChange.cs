using Banshi.Catalog.BulkChange;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>How far a bulk change has come, item by item.</summary>
internal sealed class ViewBulkChange(AppDbContext db, BulkOffice office) : IGuarded
{
    private const int PageSize = 100;

    public static Guard Guard => FindCitations.Guard;

    /// <param name="id">The bulk change.</param>
    /// <param name="after">Cursor: number of the last item of the page before; 0 begins.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Result<View>> RunAsync(Guid id, int after, CancellationToken cancellation)
    {
        if (await office.Own().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } change)
        {
            return PlatformProblems.Unknown;
        }

        var items = db.Set<BulkChangeItem>().AsNoTracking().Where(one => one.BulkChangeId == id);
        var counts = await items.GroupBy(one => one.State).Select(group => new { State = group.Key, Count = group.Count() }).ToDictionaryAsync(one => one.State, one => one.Count, cancellation);
        var rows = await items.Where(one => one.Number > after).OrderBy(one => one.Number).Take(PageSize + 1).ToListAsync(cancellation);
        return new View(change, change.Law, counts, [.. rows.Take(PageSize)], rows.Count > PageSize ? rows[PageSize - 1].Number : null);
    }

    /// <param name="Record">The bulk change.</param>
    /// <param name="Law">What takes the place of what.</param>
    /// <param name="Counts">How many items stand where.</param>
    /// <param name="Items">The items of this page.</param>
    /// <param name="Next">Cursor of the next page; null on the last.</param>
    internal sealed record View(BulkChangeRecord Record, LawChange Law, IReadOnlyDictionary<BulkItemState, int> Counts, IReadOnlyList<BulkChangeItem> Items, int? Next)
    {
        public int Total => Counts.Values.Sum();

        public bool IsFinished => Record.FinishedAt is not null;

        public int Count(BulkItemState state) => Counts.GetValueOrDefault(state);
    }
}
