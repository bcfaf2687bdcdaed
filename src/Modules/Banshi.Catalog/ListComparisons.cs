using Banshi.Catalog.Alignment;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>The comparisons with other portals, the latest first.</summary>
internal sealed class ListComparisons(AppDbContext db, AlignmentReach reach) : IGuarded
{
    private const int PageSize = 20;

    public static Guard Guard => AlignmentReach.Readers;

    /// <param name="before">Cursor: only those made before; null begins.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Page> RunAsync(DateTime? before, CancellationToken cancellation)
    {
        var rows = await db.Set<SourceComparison>().AsNoTracking().Where(one => before == null || one.At < before).OrderByDescending(one => one.At).Take(PageSize + 1).ToListAsync(cancellation);
        return new Page([.. rows.Take(PageSize)], rows.Count > PageSize ? rows[PageSize - 1].At : null, AlignmentReach.Officers.Admits(reach.Actor));
    }

    /// <param name="Rows">The comparisons of the page.</param>
    /// <param name="Next">Cursor of the next page; null on the last.</param>
    /// <param name="MayCompare">Whether the officer may make one.</param>
    internal sealed record Page(IReadOnlyList<SourceComparison> Rows, DateTime? Next, bool MayCompare);
}
