using Banshi.Cases.Outside;
using Banshi.Platform;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Cases.Domain;

/// <summary>What of a case is to be paid, and where its result is in the post.</summary>
internal sealed class Settlement(AppDbContext db, IOptionsSnapshot<SeamOptions> seams, IOptions<SiteOptions> site)
{
    /// <param name="Bills">Oldest first.</param>
    /// <param name="Parcel">The result in the post; null where it is not posted.</param>
    /// <param name="CanCharge">Whether bills can be issued here.</param>
    /// <param name="CanOrder">Whether a postal service fetches parcels.</param>
    public sealed record View(IReadOnlyList<Bill> Bills, Parcel? Parcel, bool CanCharge, bool CanOrder);

    public async Task<View> OfAsync(Guid caseId, CancellationToken cancellation) => new(
        await db.Set<Bill>().AsNoTracking().Where(one => one.CaseId == caseId).OrderBy(one => one.IssuedAt).ToListAsync(cancellation),
        await db.Set<Parcel>().AsNoTracking().SingleOrDefaultAsync(one => one.CaseId == caseId, cancellation),
        seams.Get(SeamOptions.Payments).IsOpen(site.Value),
        seams.Get(SeamOptions.Post).IsOpen(site.Value));
}
