using Banshi.Cases.Contracts;
using Banshi.Licenses.Contracts;
using Banshi.Notices.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Notices;

/// <summary>What an applicant was told, newest first, page by page.</summary>
internal sealed class ListMyNotices(AppDbContext db, ActorSource actors, Clock clock) : IGuarded
{
    public const int PageSize = 30;

    public static Guard Guard => Guard.Allow(Role.Applicant, Reach.Own);

    /// <param name="Id">Key.</param>
    /// <param name="CaseId">The case; null where it is about a license.</param>
    /// <param name="Step">What happened to the case.</param>
    /// <param name="LicenseStep">What happened to the license.</param>
    /// <param name="ItemName">The service, or the type of the license.</param>
    /// <param name="AgencyName">Who handles it.</param>
    /// <param name="Until">The day that matters with it.</param>
    /// <param name="At">UTC.</param>
    /// <param name="IsNew">Whether it was not seen before.</param>
    public sealed record Row(Guid Id, Guid? CaseId, CaseStep? Step, LicenseStep? LicenseStep, string ItemName, string AgencyName, DateOnly? Until, DateTime At, bool IsNew)
    {
        internal Matter Matter => new(CaseId, Step, LicenseStep);
    }

    /// <summary>The page that begins behind <paramref name="after"/>; keys sort by time.</summary>
    public async Task<IReadOnlyList<Row>> RunAsync(Guid? after, CancellationToken cancellation) =>
        await Own().Where(one => after == null || one.Id.CompareTo(after.Value) < 0).OrderByDescending(one => one.Id).Take(PageSize)
            .Select(one => new Row(one.Id, one.CaseId, one.Step, one.LicenseStep, one.ItemName, one.AgencyName, one.Until, one.At, one.SeenAt == null)).ToListAsync(cancellation);

    /// <summary>Remembers that they were seen: by the opening of a page, never by the asking of a program.</summary>
    public async Task SeeAsync(IReadOnlyList<Row> rows, CancellationToken cancellation)
    {
        var unseen = rows.Where(row => row.IsNew).Select(row => row.Id).ToList();
        if (unseen.Count == 0)
        {
            return;
        }

        foreach (var notice in await Own().AsTracking().Where(one => unseen.Contains(one.Id)).ToListAsync(cancellation))
        {
            notice.SeenAt = clock.UtcNow;
        }

        await db.SaveAsync(cancellation);
    }

    private IQueryable<Notice> Own()
    {
        var party = actors.Current.Party!.Id;
        return db.Set<Notice>().Where(one => one.PartyId == party);
    }
}
