using Banshi.Platform;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

/// <summary>Under which authorization the base level handles a case.</summary>
internal sealed class Authorizations(AppDbContext db, Clock clock)
{
    /// <summary>The one that is in force today for a center or station and an item; the item's own goes before that for all.</summary>
    public async Task<BaseLevelAuthorization?> FindAsync(Guid agencyId, string division, string taskCode, CancellationToken cancellation)
    {
        var today = clock.Today;
        return await db.Set<BaseLevelAuthorization>().AsNoTracking()
            .Where(one => one.AgencyId == agencyId && one.Division == division && (one.TaskCode == "" || one.TaskCode == taskCode))
            .Where(one => one.RevokedAt == null && one.From <= today && one.Until >= today)
            .OrderByDescending(one => one.TaskCode).ThenByDescending(one => one.GrantedAt).FirstOrDefaultAsync(cancellation);
    }

    /// <summary>The one under which a case is handled; null where its agency handles it itself.</summary>
    public async Task<BaseLevelAuthorization?> OfAsync(Case one, CancellationToken cancellation = default) =>
        one.AuthorizationId is { } id ? await db.Set<BaseLevelAuthorization>().AsNoTracking().SingleAsync(found => found.Id == id, cancellation) : null;

    /// <summary>The division of the center or station that took a case on this platform; null for any other.</summary>
    public Task<string?> StationOfAsync(Guid caseId, CancellationToken cancellation) => db.Set<CrossRegionOrigin>()
        .Where(origin => origin.CaseId == caseId && origin.Partner == "")
        .Join(db.Set<CrossRegionCase>(), origin => origin.ApplicationId, taken => taken.Id, (_, taken) => (string?)taken.Division)
        .SingleOrDefaultAsync(cancellation);
}
