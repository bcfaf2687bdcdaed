using Banshi.Cases.Domain;
using Banshi.Cases.Views;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>Promises that are to be checked, most urgent first.</summary>
internal sealed class ListAfterChecks(AppDbContext db, ActorSource actors) : IGuarded
{
    public const int PageSize = 50;

    public static Guard Guard => Guard.Allow(Role.Approver, Reach.Agency).And(Role.Handler, Reach.Agency).And(Role.Supervisor, Reach.Division);

    public sealed record Row(Guid CaseId, string Number, string ItemName, string ApplicantName, DateOnly DueOn);

    /// <summary>The rows, and the place behind which the next page begins (null at the end).</summary>
    public sealed record Page(IReadOnlyList<Row> Rows, string? Next);

    public async Task<Page> RunAsync(string? after, CancellationToken cancellation)
    {
        var open = db.Set<AfterCheck>().AsNoTracking().ReachableBy(actors.Current, Guard).Where(check => check.CheckedAt == null);
        if (QueueCursor.Read(after) is ({ } due, var last))
        {
            open = open.Where(check => check.DueOn > due || (check.DueOn == due && check.CaseId.CompareTo(last) > 0));
        }

        var rows = await open.Join(db.Set<Case>(), check => check.CaseId, one => one.Id, (check, one) => new { check.CaseId, check.DueOn, one.Number, one.ItemName, one.Applicant.Name })
            .OrderBy(row => row.DueOn).ThenBy(row => row.CaseId).Take(PageSize + 1).ToListAsync(cancellation);
        var page = rows.Take(PageSize).Select(row => new Row(row.CaseId, row.Number!, row.ItemName, row.Name, row.DueOn)).ToList();
        return new Page(page, rows.Count > PageSize ? QueueCursor.Write(page[^1].DueOn, page[^1].CaseId) : null);
    }
}
