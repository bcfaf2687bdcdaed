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
        var rates = new List<Rate>();
        foreach (var agency in division is null ? [] : await directory.AgenciesAsync(division, cancellation))
        {
            var one = await OfAsync(agency, cancellation);
            rates.Add(new Rate(agency.ShortName, one.Count, one.Count(row => row.State is not null || row.TaskCode is not null)));
        }

        return new View(own?.Name, mine, [.. rates.Where(rate => rate.Entries > 0)]);
    }

    private async Task<List<Row>> OfAsync(AgencyInfo agency, CancellationToken cancellation)
    {
        // 行使层级 counts from the nation: 省级 is 2, 市级 3, 县级 4.
        var level = ((int)DivisionCode.Parse(agency.Division).Level + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var today = clock.Today;
        var entries = await db.Set<CatalogEntry>().AsNoTracking()
            .Where(one => one.Department == agency.Kind && one.Levels.Contains(level) && one.EffectiveOn <= today && (one.CancelOn == null || one.CancelOn > today))
            .OrderBy(one => one.BasicCode).ToListAsync(cancellation);
        var published = await db.Set<ServiceItem>().Where(item => item.AgencyId == agency.Id).GroupBy(item => item.BasicCode)
            .Select(group => new { group.Key, TaskCode = group.Min(item => item.TaskCode)! }).ToDictionaryAsync(one => one.Key, one => one.TaskCode, cancellation);
        var claims = await db.Set<EntryClaim>().AsNoTracking().Where(claim => claim.AgencyId == agency.Id).ToDictionaryAsync(claim => claim.EntryId, cancellation);
        var drafts = await db.Set<ListDraft>().Where(draft => draft.AgencyId == agency.Id && draft.State != DraftState.Published && draft.State != DraftState.Discarded)
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
