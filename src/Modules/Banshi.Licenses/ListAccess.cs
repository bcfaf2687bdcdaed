using Banshi.Licenses.Sharing;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>The register of who may read which type: an agency sees what it asked for and what it answers for, an administrator all; with each grant its calls, counted from the log.</summary>
internal sealed class ListAccess(AppDbContext db, AccessDesk desk) : IGuarded
{
    private const int PageSize = 50;
    private const int Days = 30;

    public static Guard Guard => ApplyForAccess.Guard.And(Role.LicenseUser, Reach.Agency).And(Role.Administrator, Reach.All);

    /// <summary>A grant and its calls.</summary>
    /// <param name="Grant">The grant.</param>
    /// <param name="State">What its state is called today.</param>
    /// <param name="Today">Calls of today.</param>
    /// <param name="Lately">Calls of the last 30 days.</param>
    /// <param name="Refused">Those of them that were refused.</param>
    public sealed record Row(AccessGrant Grant, string State, int Today, int Lately, int Refused);

    /// <param name="Rows">The newest first.</param>
    /// <param name="Next">Cursor of the page behind; null on the last.</param>
    public sealed record View(IReadOnlyList<Row> Rows, Guid? Next);

    /// <summary>One grant.</summary>
    /// <param name="Row">The grant and its figures.</param>
    /// <param name="Calls">Its last calls, the newest first.</param>
    /// <param name="MayReview">Whether the person may review it now.</param>
    /// <param name="MayDecide">Whether the person may approve it now.</param>
    /// <param name="MayRevoke">Whether the person may end it.</param>
    public sealed record Sheet(Row Row, IReadOnlyList<SharedCall> Calls, bool MayReview, bool MayDecide, bool MayRevoke);

    public async Task<View> RunAsync(AccessState? state, Guid? after, CancellationToken cancellation)
    {
        var found = await (await desk.ReachableAsync(Guard, cancellation)).AsNoTracking()
            .Where(grant => (state == null || grant.State == state) && (after == null || grant.Id.CompareTo(after.Value) < 0))
            .OrderByDescending(grant => grant.Id).Take(PageSize + 1).ToListAsync(cancellation);
        return new View(await RowsAsync([.. found.Take(PageSize)], cancellation), found.Count > PageSize ? found[PageSize - 1].Id : null);
    }

    public async Task<Result<Sheet>> FindAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await desk.FindAsync(id, null, Guard, cancellation)).Is(out var grant, out var problem))
        {
            return problem;
        }

        var calls = await db.Set<SharedCall>().AsNoTracking().Where(call => call.GrantId == id)
            .OrderByDescending(call => call.Day).ThenByDescending(call => call.Number).Take(PageSize).ToListAsync(cancellation);
        return new Sheet(
            (await RowsAsync([grant], cancellation))[0], calls,
            await desk.HinderAsync(grant, AccessState.Applied, "", ReviewAccess.Guard, cancellation) is null,
            await desk.HinderAsync(grant, AccessState.Reviewed, "", DecideAccess.Guard, cancellation) is null,
            (grant.IsPending || grant.State == AccessState.Active) && await (await desk.ReachableAsync(RevokeAccess.Guard, cancellation)).AnyAsync(one => one.Id == id, cancellation));
    }

    private async Task<IReadOnlyList<Row>> RowsAsync(IReadOnlyList<AccessGrant> grants, CancellationToken cancellation)
    {
        var (today, since, ids) = (desk.Today, desk.Today.AddDays(1 - Days), grants.Select(grant => grant.Id).ToList());
        var counts = await db.Set<SharedCall>().Where(call => ids.Contains(call.GrantId) && call.Day >= since).GroupBy(call => call.GrantId)
            .Select(group => new { group.Key, Today = group.Count(call => call.Day == today), Lately = group.Count(), Refused = group.Count(call => call.Refusal != "") })
            .ToDictionaryAsync(count => count.Key, cancellation);
        return [.. grants.Select(grant => counts.GetValueOrDefault(grant.Id) is { } count
            ? new Row(grant, SharingNames.Of(grant, today), count.Today, count.Lately, count.Refused)
            : new Row(grant, SharingNames.Of(grant, today), 0, 0, 0))];
    }
}
