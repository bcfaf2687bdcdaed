using Banshi.Catalog.StandardsRegister;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>Plans to draft and revise standards, by the day on which they are due; those that are overdue are marked.</summary>
internal sealed class ListPlans(AppDbContext db, ActorSource actors, Clock clock) : IGuarded
{
    private const int PageSize = 50;

    public static Guard Guard => RegisterReach.Read;

    /// <param name="isOpen">Only plans that are under way; otherwise all.</param>
    /// <param name="after">Cursor: the plan behind which the page begins; null begins.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Page> RunAsync(bool isOpen, Cursor? after, CancellationToken cancellation)
    {
        var plans = db.Set<RevisionPlan>().AsNoTracking();
        if (isOpen)
        {
            plans = plans.Where(one => one.State != PlanState.Approved && one.State != PlanState.Dropped);
        }

        if (after is { DueOn: var due, Id: var id })
        {
            plans = plans.Where(one => one.DueOn > due || (one.DueOn == due && one.Id.CompareTo(id) > 0));
        }

        var rows = await plans.OrderBy(one => one.DueOn).ThenBy(one => one.Id).Take(PageSize + 1).ToListAsync(cancellation);
        var last = rows.Count > PageSize ? rows[PageSize - 1] : null;
        return new Page([.. rows.Take(PageSize)], last is null ? null : new Cursor(last.DueOn, last.Id), clock.Today, RegisterReach.HomeOf(actors.Current) is not null);
    }

    internal sealed record Cursor(DateOnly DueOn, Guid Id);

    internal sealed record Page(IReadOnlyList<RevisionPlan> Rows, Cursor? Next, DateOnly Today, bool MayAdd);
}
