using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Directory.Contracts;
using Banshi.Standards;

namespace Banshi.Catalog.LifeEvents;

/// <summary>
/// Which division each place of a life event is: a banner that somebody chose, a place where another platform offers one of its items, or the division where
/// it is taken. What comes with an address or a post is looked up, never believed.
/// </summary>
internal static class LifeEventPlaces
{
    /// <summary>The banners of the region, with the names of their leagues.</summary>
    public static async Task<IReadOnlyList<KeyValuePair<string, string>>> BannersAsync(this IDirectory directory, CancellationToken cancellation)
    {
        var banners = new List<KeyValuePair<string, string>>();
        foreach (var league in (await directory.RegionAndLeaguesAsync(cancellation)).Where(one => one.Level == DivisionLevel.League))
        {
            banners.AddRange((await directory.ChildrenAsync(league.Code, cancellation)).Select(banner => KeyValuePair.Create(banner.Code, $"{league.Name} {banner.Name}")));
        }

        return banners;
    }

    /// <summary>The places beyond this platform, by their values.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Choices(this IReadOnlyList<PartnerOffer> offers) =>
        offers.Select(offer => KeyValuePair.Create(ValueOf(offer), offer.PlaceName)).DistinctBy(choice => choice.Key).OrderBy(choice => choice.Key);

    public static async Task<IReadOnlyList<AnsweredPlace>> PlacesAsync(
        this IDirectory directory, LifeEventDefinition definition, IReadOnlyList<PartnerOffer> offers, string? here, IReadOnlyDictionary<string, string> given, CancellationToken cancellation)
    {
        var answered = new List<AnsweredPlace>();
        foreach (var place in definition.Places)
        {
            var one = given.GetValueOrDefault(AnsweredPlace.FieldOf(place.Id)) is { Length: > 0 } chosen && !(place.IsHere && chosen == here)
                ? Beyond(place, offers, chosen) ?? await ChosenAsync(directory, place, chosen, cancellation)
                : await UnchosenAsync(directory, place, here, cancellation);
            answered.Add(definition.PlacesDiffer && answered.Exists(before => before.Division is not null && before.Value == one.Value) ? one with { State = PlaceState.Same } : one);
        }

        return answered;
    }

    private static AnsweredPlace? Beyond(LifeEventPlace place, IReadOnlyList<PartnerOffer> offers, string chosen) =>
        offers.FirstOrDefault(offer => ValueOf(offer) == chosen) is { } offer
            ? new AnsweredPlace(place.Id, place.Name, place.Hint, PlaceState.Chosen, offer.List.Content.Division, offer.PlaceName) { Partner = offer.Partner }
            : null;

    private static string ValueOf(PartnerOffer offer) => AnsweredPlace.ValueOf(offer.Partner, offer.List.Content.Division);

    private static async Task<AnsweredPlace> ChosenAsync(IDirectory directory, LifeEventPlace place, string chosen, CancellationToken cancellation)
    {
        if (chosen == AnsweredPlace.Elsewhere)
        {
            return Of(place, PlaceState.Elsewhere, []);
        }

        var path = DivisionCode.TryParse(chosen, out var code) && code.Level == DivisionLevel.Banner ? await directory.PathAsync(chosen, cancellation) : [];
        return path is [.., { Level: DivisionLevel.Banner }] ? Of(place, PlaceState.Chosen, path) : Of(place, PlaceState.Unknown, []);
    }

    // A town or a village is part of its banner; in a league without a banner the league does it.
    private static async Task<AnsweredPlace> UnchosenAsync(IDirectory directory, LifeEventPlace place, string? here, CancellationToken cancellation) =>
        place.IsHere
            ? Of(place, PlaceState.Chosen, here is null ? [] : [.. (await directory.PathAsync(here, cancellation)).Where(one => one.Level <= DivisionLevel.Banner)])
            : Of(place, PlaceState.Open, []);

    private static AnsweredPlace Of(LifeEventPlace place, PlaceState state, IReadOnlyList<DivisionInfo> path) => new(
        place.Id, place.Name, place.Hint, state, path.Count == 0 ? null : path[^1].Code, string.Concat(path.Count == 1 ? path.Select(one => one.Name) : path.Skip(1).Select(one => one.Name)));
}
