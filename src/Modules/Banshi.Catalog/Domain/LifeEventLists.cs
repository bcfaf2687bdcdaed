using Banshi.Catalog.Contracts;
using Banshi.Catalog.LifeEvents;
using Banshi.Directory.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform.Data;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.Domain;

/// <summary>Finds the list that does each part of a life event: of the agency nearest to the person or the place, on this platform or on the one that serves the place.</summary>
internal sealed class LifeEventLists(AppDbContext db, ICatalog catalog, IForms forms, IDirectory directory, IPartnerLists partners)
{
    /// <param name="Definition">The life event.</param>
    /// <param name="Places">Its places.</param>
    /// <param name="Offers">What other platforms offer of it.</param>
    /// <param name="Division">Where the person lives; null where nothing is chosen.</param>
    public sealed record Wanted(LifeEventDefinition Definition, IReadOnlyList<AnsweredPlace> Places, IReadOnlyList<PartnerOffer> Offers, string? Division);

    /// <summary>What other platforms offer of the parts that a place does.</summary>
    public async Task<IReadOnlyList<PartnerOffer>> OffersAsync(LifeEventDefinition definition, CancellationToken cancellation) => definition.Places.Count == 0
        ? []
        : await partners.OffersAsync([.. definition.Parts.Where(part => part.Place is not null).Select(part => part.BasicCode).Distinct()], cancellation);

    /// <summary>The list and the form of each part, by its id; no form where it cannot be applied for from here.</summary>
    public async Task<IReadOnlyDictionary<string, (PlannedList? List, FormDefinition? Form)>> FindAsync(Wanted wanted, CancellationToken cancellation)
    {
        var found = new Dictionary<string, (PlannedList?, FormDefinition?)>();
        foreach (var parts in wanted.Definition.Parts.GroupBy(part => part.Place))
        {
            var place = wanted.Places.FirstOrDefault(one => one.Id == parts.Key);
            var lists = place?.Partner is null
                ? await OwnAsync(parts, place is null ? wanted.Division : place.Division, cancellation)
                : Nearest(wanted.Offers.Where(offer => offer.Partner.Code == place.Partner.Code && IsFor(offer, place.Division!)).Select(offer => offer.List));
            foreach (var part in parts)
            {
                var list = lists.GetValueOrDefault(part.BasicCode);
                found[part.Id] = (list, place?.State == PlaceState.Closed ? null : await FormAsync(list, place?.Partner, cancellation));
            }
        }

        return found;
    }

    private static bool IsFor(PartnerOffer offer, string division) => DivisionCode.Parse(offer.List.Content.Division).Contains(DivisionCode.Parse(division));

    // The banner's, else the league's, else the region's.
    private static Dictionary<string, PlannedList> Nearest(IEnumerable<PlannedList> lists) =>
        lists.GroupBy(list => list.Content.BasicCode).ToDictionary(group => group.Key, group => group.MaxBy(list => DivisionCode.Parse(list.Content.Division).Level)!);

    private async Task<Dictionary<string, PlannedList>> OwnAsync(IEnumerable<LifeEventPart> parts, string? division, CancellationToken cancellation)
    {
        var basic = parts.Select(part => part.BasicCode).ToList();
        var above = division is null ? [] : (await directory.PathAsync(division, cancellation)).Select(one => one.Code).ToList();
        var items = await db.Set<ServiceItem>().Where(item => basic.Contains(item.BasicCode) && above.Contains(item.Division))
            .Select(item => new { item.BasicCode, item.Division, item.TaskCode }).ToListAsync(cancellation);
        var lists = new Dictionary<string, PlannedList>();
        foreach (var group in items.GroupBy(item => item.BasicCode))
        {
            if (await catalog.FindAsync(group.MaxBy(item => DivisionCode.Parse(item.Division).Level)!.TaskCode, cancellation) is { } list)
            {
                lists[group.Key] = new PlannedList(list.Id, list.AgencyId, list.Content);
            }
        }

        return lists;
    }

    private async Task<FormDefinition?> FormAsync(PlannedList? list, PlatformInfo? partner, CancellationToken cancellation) =>
        list is { Content: { CanApply: true, FormId: { } form } } && (partner is not null || list.AgencyId is not null) ? await forms.FindAsync(form, cancellation) : null;
}
