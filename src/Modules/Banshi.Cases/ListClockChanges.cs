using Banshi.Cases.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>Changes of clocks that wait for this approver, oldest first.</summary>
internal sealed class ListClockChanges(AppDbContext db, ActorSource actors) : IGuarded
{
    public const int PageSize = 50;

    public static Guard Guard => DecideClockChange.Guard;

    public sealed record Row(Guid CaseId, string Number, string ItemName, string ApplicantName, ClockChange Change, DateTime AskedAt, DateOnly? DueOn);

    /// <summary>The rows, and the cursor of the next page (null at the end).</summary>
    public sealed record Page(IReadOnlyList<Row> Rows, Guid? Next);

    public async Task<Page> RunAsync(Guid? after, CancellationToken cancellation)
    {
        var cases = db.Set<Case>().AsNoTracking().ReachableBy(actors.Current, Guard)
            .Where(c => c.State == CaseState.Accepted || c.State == CaseState.Reviewed);
        var open = db.Set<ClockChange>().AsNoTracking().Where(change => change.DecidedAt == null && (after == null || change.Id.CompareTo(after.Value) > 0));
        var found = await open.Join(cases, change => change.CaseId, one => one.Id, (change, one) => new { change, one.Number, one.ItemName, one.Applicant.Name, one.DueOn })
            .OrderBy(row => row.change.Id).Take(PageSize + 1).ToListAsync(cancellation);
        var rows = found.Take(PageSize)
            .Select(row => new Row(row.change.CaseId, row.Number!, row.ItemName, row.Name, row.change, Clock.Local(row.change.AskedAt), row.DueOn)).ToList();
        return new Page(rows, found.Count > PageSize ? rows[^1].Change.Id : null);
    }
}
