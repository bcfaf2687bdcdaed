using Banshi.Catalog.Domain;
using Banshi.Directory.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>
/// What an agency has to answer: the entries of its line of duty and level that are in force and that it has neither published nor declined. For those who
/// look after a division: how far each of its agencies has come.
/// </summary>
internal sealed class ListClaims(AppDbContext db, IDirectory directory, ActorSource actors, Clock clock) : IGuarded
{
    public static Guard Guard => ListProposals.Guard;

    public async Task<View> RunAsync(CancellationToken cancellation)
    {
        var actor = actors.Current;
        var own = ReviewReach.EditorDuty(actor)?.AgencyId is { } agencyId ? await directory.FindAgencyAsync(agencyId, cancellation) : null;
        var mine = own is null ? null : await OfAsync(own, cancellation);
        var division = actor.Duties.FirstOrDefault(duty => duty.Role is Role.CatalogReviewer or Role.Administrator or Role.Supervisor && duty.AgencyId is null)?.Division;
        return new View(own?.Name, mine, division is null ? [] : await RatesAsync(division, cancellation));
    }

    private IQueryable<CatalogEntry> InForce(string level)
    {
        var today = clock.Today;
        return db.Set<CatalogEntry>().AsNoTracking().Where(one => one.Levels.Contains(level) && one.EffectiveOn <= today && (one.CancelOn == null || one.CancelOn > today));
    }

    // One look at each table, however many agencies there are.
    private async Task<IReadOnlyList<Rate>> RatesAsync(string division, CancellationToken cancellation)
    {
        var agencies = await directory.AgenciesAsync(division, cancellation);
        if (agencies.Count == 0)
        {
            return [];
        }

        var entries = (await InForce(ReviewReach.LevelOf(agencies[0])).Select(one => new { one.Id, one.BasicCode, one.Department }).ToListAsync(cancellation)).ToLookup(one => one.Department);
        var published = (await db.Set<ServiceItem>().Where(item => item.Division == division && item.AgencyId != null).Select(item => new { item.AgencyId, item.BasicCode }).ToListAsync(cancellation))
            .Select(one => (one.AgencyId!.Value, one.BasicCode)).ToHashSet();
        var answered = (await db.Set<EntryClaim>().Where(claim => claim.Division == division).Select(claim => new { claim.AgencyId, claim.EntryId }).ToListAsync(cancellation))
            .Select(one => (one.AgencyId, one.EntryId)).ToHashSet();
        return
        [
            .. from agency in agencies
               let concerned = entries[agency.Kind].ToList()
               where concerned.Count > 0
               select new Rate(agency.ShortName, concerned.Count, concerned.Count(entry => published.Contains((agency.Id, entry.BasicCode)) || answered.Contains((agency.Id, entry.Id)))),
        ];
    }

    private async Task<List<Row>> OfAsync(AgencyInfo agency, CancellationToken cancellation)
    {
        var entries = await InForce(ReviewReach.LevelOf(agency)).Where(one => one.Department == agency.Kind).OrderBy(one => one.BasicCode).ToListAsync(cancellation);
        var published = await db.Set<ServiceItem>().Where(item => item.AgencyId == agency.Id).GroupBy(item => item.BasicCode)
            .Select(group => new { group.Key, TaskCode = group.Min(item => item.TaskCode)! }).ToDictionaryAsync(one => one.Key, one => one.TaskCode, cancellation);
        var claims = await db.Set<EntryClaim>().AsNoTracking().Where(claim => claim.AgencyId == agency.Id).ToDictionaryAsync(claim => claim.EntryId, cancellation);
        var place = ListDraft.PlaceOf(DraftPurpose.List);
        var drafts = await db.Set<ListDraft>().Where(draft => draft.AgencyId == agency.Id && draft.Place == place)
            .Select(draft => new { draft.TaskCode, draft.Id }).ToDictionaryAsync(draft => ItemCode.Basic(draft.TaskCode), draft => (Guid?)draft.Id, cancellation);
        return [.. entries.Select(one => RowOf(one, published.GetValueOrDefault(one.BasicCode), claims.GetValueOrDefault(one.Id), drafts.GetValueOrDefault(one.BasicCode)))];
    }

    private static Row RowOf(CatalogEntry one, string? taskCode, EntryClaim? claim, Guid? draft) => new(one.BasicCode, one.Name, one.Type, taskCode, claim?.State, claim?.Reason ?? "", draft);

    /// <param name="AgencyName">The officer's agency; null where he has none.</param>
    /// <param name="Mine">All entries of that agency; null where there is none.</param>
    /// <param name="Rates">The agencies of the division that the officer looks after.</param>
    internal sealed record View(string? AgencyName, IReadOnlyList<Row>? Mine, IReadOnlyList<Rate> Rates);

    /// <param name="BasicCode">Code of the entry.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Type">Its type.</param>
    /// <param name="TaskCode">Code of the agency's published list; null where it has none.</param>
    /// <param name="State">The agency's answer; null where it has not answered.</param>
    /// <param name="Reason">Why it declined.</param>
    /// <param name="DraftId">The draft of its list; null where none is open.</param>
    internal sealed record Row(string BasicCode, string Name, Contracts.ItemType Type, string? TaskCode, ClaimState? State, string Reason, Guid? DraftId);

    internal sealed record Rate(string AgencyName, int Entries, int Answered);
}
