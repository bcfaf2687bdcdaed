using Banshi.Catalog.Domain;
using Banshi.Directory.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Standards;
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

        var content = EntryContent.Read(entry.Content);
        var own = ReviewReach.EditorDuty(actors.Current)?.AgencyId is { } id ? await directory.FindAgencyAsync(id, cancellation) : null;
        var (agencies, answered) = await AnswersAsync(entry, cancellation);
        var versions = await db.Set<EntryVersion>().AsNoTracking().Where(one => one.EntryId == entry.Id).OrderByDescending(one => one.Number).ToListAsync(cancellation);
        return new View(entry, content, entry.IsInForce(clock.Today), versions, agencies, own is not null)
        {
            Silent = await SilentAsync(entry, content, answered, cancellation),
            Standards = await db.Set<UnifiedStandard>().AsNoTracking().Where(one => one.BasicCode == code).OrderBy(one => one.Division).ToListAsync(cancellation),
            MaySetStandard = own is not null && StartStandard.MaySet(own, content),
        };
    }

    private async Task<(IReadOnlyList<Answer> Agencies, HashSet<Guid> Answered)> AnswersAsync(CatalogEntry entry, CancellationToken cancellation)
    {
        var items = await db.Set<ServiceItem>().Where(one => one.BasicCode == entry.BasicCode).OrderBy(one => one.Division).Take(MostImplementers)
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

        return (agencies, [.. items.Select(item => item.AgencyId ?? Guid.Empty), .. claims.Select(claim => claim.AgencyId)]);
    }

    // Agencies of its line of duty and levels that have neither published a list nor answered.
    private async Task<IReadOnlyList<string>> SilentAsync(CatalogEntry entry, EntryContent content, HashSet<Guid> answered, CancellationToken cancellation)
    {
        var silent = new List<string>();
        foreach (var level in content.Levels.Where(level => level is >= 2 and <= 6 && entry.IsInForce(clock.Today)))
        {
            silent.AddRange((await directory.AgenciesAsync(content.Department, (DivisionLevel)(level - 1), cancellation)).Where(agency => !answered.Contains(agency.Id)).Select(agency => agency.Name));
        }

        return silent;
    }

    /// <param name="AgencyName">The agency.</param>
    /// <param name="TaskCode">Code of its published list; null where it has none.</param>
    /// <param name="State">Its answer where it has no list.</param>
    /// <param name="Reason">Why it declined.</param>
    internal sealed record Answer(string AgencyName, string? TaskCode, ClaimState? State, string Reason);

    internal sealed record View(CatalogEntry Entry, EntryContent Content, bool IsInForce, IReadOnlyList<EntryVersion> Versions, IReadOnlyList<Answer> Agencies, bool MayPropose)
    {
        /// <summary>Agencies that have not answered.</summary>
        public IReadOnlyList<string> Silent { get; init; } = [];

        /// <summary>Unified standards of the entry: the region's, and those of leagues.</summary>
        public IReadOnlyList<UnifiedStandard> Standards { get; init; } = [];

        /// <summary>Whether the officer's agency sets one of them.</summary>
        public bool MaySetStandard { get; init; }
    }
}
