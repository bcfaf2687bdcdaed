using Banshi.Catalog.Alignment;
using Banshi.Catalog.Domain;
using Banshi.Platform;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>
/// Keeps the day on which a row came to say the same as its entry, or ceased to. A job, not the reader of a page: the day must stand in the trail even if
/// nobody looks, and whichever way the entry was changed. It looks only at rows whose entry was saved since they were settled, and takes the day from the
/// entry's own history, so that a run that comes late keeps the right day.
/// </summary>
internal sealed class FollowAlignment(AppDbContext db, AuditTrail audit, Clock clock) : IJob
{
    public static string Name => "catalog.follow-alignment";

    public static TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancellation)
    {
        var editions = db.Set<OutsideEdition>();
        var current = editions.Where(one => !editions.Any(later => later.List == one.List && later.Number > one.Number)).Select(one => one.Id);
        var moved = await db.Set<OutsideRow>().Where(row => current.Contains(row.EditionId))
            .Join(db.Set<CatalogEntry>(), row => row.EntryId, entry => (Guid?)entry.Id, (row, entry) => new { row, entry }).Where(one => one.row.SettledWith != one.entry.Version)
            .Select(one => new { one.row, one.entry, at = db.Set<EntryVersion>().Where(version => version.EntryId == one.entry.Id && version.Number == one.entry.Number).Select(version => (DateTime?)version.At).FirstOrDefault() })
            .ToListAsync(cancellation);
        foreach (var one in moved)
        {
            if (one.row.Settle(one.entry, DayOf(one.entry, one.at, one.row)))
            {
                audit.Record(one.row.Id, one.row.EqualOn is null ? "catalog.alignment-lost" : "catalog.alignment-reached", new { one.row.Number, one.row.Name, one.entry.BasicCode, entry = one.entry.Name, on = one.row.EqualOn ?? one.row.OpenSince });
            }
        }

        await db.SaveAsync(cancellation);
    }

    private DateOnly DayOf(CatalogEntry entry, DateTime? changedAt, OutsideRow row)
    {
        var day = entry.CancelOn ?? (changedAt is { } at ? Clock.LegalDay(at) : clock.Today);
        return day < row.OpenSince ? row.OpenSince : day;
    }
}
