using Banshi.Directory.Domain;
using Banshi.Directory.Maps;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Published;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Directory;

/// <summary>
/// The service centers that serve a division: its own, those of the divisions above, and those one step below (for the whole region and a league: down to the
/// banners). A banner's centers come by their distance from its seat, nearest first; where the person is, only their own browser knows.
/// </summary>
internal sealed class ListCenters(AppDbContext db, PublishedFacts published, OpenStates open) : IGuarded
{
    public static Guard Guard => Guard.Anyone;

    /// <summary>A center in the list.</summary>
    /// <param name="Number">Its number on the map and in the list.</param>
    /// <param name="Division">Twelve-digit code of the division that it serves.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Address">Street address.</param>
    /// <param name="Hours">Opening hours in words.</param>
    /// <param name="At">Where it is, if that is known.</param>
    /// <param name="Kilometers">How far from the seat of the banner, if both are known.</param>
    /// <param name="Open">Whether it is open now, if that is known.</param>
    public sealed record Place(int Number, string Division, string Name, string Address, string Hours, Position? At, double? Kilometers, OpenState? Open);

    /// <summary>The list and what the map of it shows.</summary>
    /// <param name="Name">Name of the division; null for the whole region.</param>
    /// <param name="HasSeat">Whether distances are from the seat of that division.</param>
    /// <param name="Places">The centers.</param>
    /// <param name="Area">What the map shows.</param>
    /// <param name="Seats">Seats of banners, by which one knows the way on the map.</param>
    public sealed record View(string? Name, bool HasSeat, IReadOnlyList<Place> Places, MapArea Area, IReadOnlyList<MapSeat> Seats);

    /// <param name="chosen">Twelve-digit code; null for the whole region.</param>
    /// <param name="isOpen">Only those that are open now.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<View> RunAsync(string? chosen, bool isOpen, CancellationToken cancellation)
    {
        DivisionCode? code = DivisionCode.TryParse(chosen, out var parsed) ? parsed : null;
        var here = code is { } known ? await db.Set<Division>().AsNoTracking().SingleOrDefaultAsync(division => division.Code == known.Value, cancellation) : null;
        var seat = Position.Of(here?.Longitude, here?.Latitude);
        var places = await PlacesAsync(await CentersAsync(here is null ? null : code, cancellation), seat, cancellation);
        var seats = await SeatsAsync(cancellation);
        var within = here is null ? seats : seats.Where(one => code!.Value.Contains(one.Banner));
        return new View(here?.Name, seat is not null, isOpen ? [.. places.Where(place => place.Open is { IsOpen: true })] : places,
            new MapArea([.. within.Select(one => one.Seat.At)]), [.. seats.Select(one => one.Seat)]);
    }

    private async Task<List<Place>> PlacesAsync(List<ServiceCenter> centers, Position? seat, CancellationToken cancellation)
    {
        var places = new List<Place>();
        foreach (var center in Ordered(centers, seat))
        {
            var at = Position.Of(center.Longitude, center.Latitude);
            places.Add(new Place(places.Count + 1, center.Division, center.Name, center.Address, center.Hours, at, Between(seat, at), await open.OfAsync(center.Division, center.Hours, cancellation)));
        }

        return places;
    }

    private Task<List<(DivisionCode Banner, MapSeat Seat)>> SeatsAsync(CancellationToken cancellation) => published.ReadAsync("directory.seats", async () =>
    {
        var banners = await db.Set<Division>().Where(division => division.Longitude != null).OrderBy(division => division.Code)
            .Select(division => new { division.Code, division.Name, division.Longitude, division.Latitude }).ToListAsync(cancellation);
        return banners.ConvertAll(banner => (Banner: DivisionCode.Parse(banner.Code), Seat: new MapSeat(banner.Name, Position.Of(banner.Longitude, banner.Latitude)!.Value)));
    });

    private static double? Between(Position? one, Position? other) => one is { } from && other is { } to ? from.KilometersTo(to) : null;

    private static IEnumerable<ServiceCenter> Ordered(List<ServiceCenter> centers, Position? seat) => seat is not { } from
        ? centers.OrderBy(center => center.Division, StringComparer.Ordinal)
        : centers.OrderBy(center => Between(from, Position.Of(center.Longitude, center.Latitude)) ?? double.MaxValue).ThenByDescending(center => center.Division, StringComparer.Ordinal);

    private async Task<List<ServiceCenter>> CentersAsync(DivisionCode? here, CancellationToken cancellation)
    {
        var lowest = here is { Level: >= DivisionLevel.Banner and var level } ? (DivisionLevel)Math.Min((int)level + 1, (int)DivisionLevel.Village) : DivisionLevel.Banner;
        var centers = db.Set<ServiceCenter>().AsNoTracking().Join(db.Set<Division>().Where(division => division.Level <= lowest), center => center.Division, division => division.Code, (center, _) => center);
        if (here is not { } code)
        {
            return await centers.ToListAsync(cancellation);
        }

        var above = Enumerable.Range(1, (int)code.Level - 1).Select(one => code.At((DivisionLevel)one).Value).ToList();
        return await centers.Where(center => above.Contains(center.Division) || (center.Division.CompareTo(code.First) >= 0 && center.Division.CompareTo(code.Last) <= 0)).ToListAsync(cancellation);
    }
}
