using Banshi.Catalog.Domain;
using Banshi.Directory.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>An entry: its elements, how it came to be so, who implements it and who does not.</summary>
internal sealed class ViewEntry(AppDbContext db, IDirectory directory, ActorSource actors, Clock clock) : IGuarded
{
    private const int MostImplementers = 200;

    public static Guard Guard => ListProposals.Guard;

    public async Task<Result<View>> RunAsync(string code, CancellationToken cancellation)
    {
        if (await db.Set<CatalogEntry>().AsNoTracking().SingleOrDefaultAsync(one => one.BasicCode == code, cancellation) is not { } entry)
        {
            return PlatformProblems.Unknown;
        }

        var versions = await db.Set<EntryVersion>().AsNoTracking().Where(one => one.EntryId == entry.Id).OrderByDescending(one => one.Number).ToListAsync(cancellation);
        var items = await db.Set<ServiceItem>().Where(one => one.BasicCode == code).OrderBy(one => one.Division).Take(MostImplementers)
            .Select(one => new { one.AgencyId, one.AgencyCode, one.TaskCode }).ToListAsync(cancellation);
        var claims = await db.Set<EntryClaim>().AsNoTracking().Where(one => one.EntryId == entry.Id).Take(MostImplementers).ToListAsync(cancellation);
        var agencies = new List<Answer>();
        foreach (var item in items)
        {
            agencies.Add(new Answer((await directory.FindAgencyAsync(item.AgencyCode, cancellation))?.Name ?? item.AgencyCode, item.TaskCode, null, ""));
        }

        foreach (var claim in claims.Where(claim => items.TrueForAll(item => item.AgencyId != claim.AgencyId)))
        {
            agencies.Add(new Answer((await directory.FindAgencyAsync(claim.AgencyId, cancellation))?.Name ?? "", null, claim.State, claim.Reason));
        }

        return new View(entry, EntryContent.Read(entry.Content), entry.IsInForce(clock.Today), versions, agencies, ReviewReach.EditorDuty(actors.Current) is not null);
    }

    /// <param name="AgencyName">The agency.</param>
    /// <param name="TaskCode">Code of its published list; null where it has none.</param>
    /// <param name="State">Its answer where it has no list.</param>
    /// <param name="Reason">Why it declined.</param>
    internal sealed record Answer(string AgencyName, string? TaskCode, ClaimState? State, string Reason);

    internal sealed record View(CatalogEntry Entry, EntryContent Content, bool IsInForce, IReadOnlyList<EntryVersion> Versions, IReadOnlyList<Answer> Agencies, bool MayPropose);
}
