using Banshi.Licenses.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>What a member of staff used and has been corrected since: he looks whether his case is touched by it.</summary>
internal sealed class ViewWrongLicenses(AppDbContext db, ActorSource actors) : IGuarded
{
    private const int PageSize = 50;

    public static Guard Guard => Guard.OnDuty;

    /// <summary>A correction that touches the reader.</summary>
    public sealed record Row(WrongLicenseNotice Notice, string TypeName, string Number);

    /// <summary>The newest first.</summary>
    /// <param name="Rows">The rows.</param>
    /// <param name="Next">Cursor of the page behind; null on the last.</param>
    public sealed record View(IReadOnlyList<Row> Rows, Guid? Next);

    public async Task<View> RunAsync(Guid? after, CancellationToken cancellation)
    {
        var own = actors.Current.AccountId;
        var rows = await db.Set<WrongLicenseNotice>().AsNoTracking().Where(one => one.AccountId == own && (after == null || one.Id.CompareTo(after.Value) < 0))
            .OrderByDescending(one => one.Id).Take(PageSize + 1)
            .Join(db.Set<License>(), notice => notice.LicenseId, license => license.Id, (notice, license) => new Row(notice, license.TypeName, license.Number))
            .ToListAsync(cancellation);
        var page = rows.OrderByDescending(row => row.Notice.Id).Take(PageSize).ToList();
        return new View(page, rows.Count > PageSize ? page[^1].Notice.Id : null);
    }
}
