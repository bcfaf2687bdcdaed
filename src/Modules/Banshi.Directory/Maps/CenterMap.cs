using Banshi.Directory.Domain;

namespace Banshi.Directory.Maps;

/// <summary>
/// A map of centers, drawn by ourselves: spots for the centers, dots for the seats of banners by which one knows the way, and a scale. Degrees of longitude are
/// shortened by the cosine of the middle latitude, which over a region is near enough. Centers that would touch share a spot.
/// </summary>
internal sealed class CenterMap
{
    public const double Width = 480;
    private const double LeastHeight = 260;
    private const double MostHeight = 400;
    private const double Margin = 36;
    private const double LeastKilometers = 400;
    private const double KilometersOfDegree = 111.195;
    private const double Apart = 42;
    private const double DotRadius = 3;
    private static readonly int[] Lengths = [500, 200, 100];

    private readonly double _west;
    private readonly double _north;
    private readonly double _perLongitude;
    private readonly double _perLatitude;

    private CenterMap(IReadOnlyList<Position> area)
    {
        var (west, east) = (area.Min(at => at.Longitude), area.Max(at => at.Longitude));
        var (south, north) = (area.Min(at => at.Latitude), area.Max(at => at.Latitude));
        var narrow = KilometersOfDegree * Math.Cos(Position.Radians((south + north) / 2));
        var (wide, high) = (Math.Max((east - west) * narrow, LeastKilometers), Math.Max((north - south) * KilometersOfDegree, LeastKilometers / 2));
        var scale = Math.Min((Width - (2 * Margin)) / wide, (MostHeight - (2 * Margin)) / high);
        Height = Math.Clamp((high * scale) + (2 * Margin), LeastHeight, MostHeight);
        (_perLongitude, _perLatitude) = (narrow * scale, KilometersOfDegree * scale);
        (_west, _north) = (((west + east) / 2) - (Width / 2 / _perLongitude), ((south + north) / 2) + (Height / 2 / _perLatitude));
        Scale = ScaleOf(scale);
    }

    /// <summary>Height; the width is <see cref="Width"/>.</summary>
    public double Height { get; }

    /// <summary>The centers.</summary>
    public IReadOnlyList<MapSpot> Spots { get; private set; } = [];

    /// <summary>The seats of banners.</summary>
    public IReadOnlyList<MapDot> Dots { get; private set; } = [];

    /// <summary>A round length, and how long it is drawn.</summary>
    public (int Kilometers, double Length) Scale { get; }

    /// <summary>West edge, north edge, and how long a degree of longitude and of latitude is drawn: enough to put another point on the map.</summary>
    public IReadOnlyList<double> Grid => [_west, _north, _perLongitude, _perLatitude];

    /// <summary>Draws it; null where no center lies within the area.</summary>
    /// <param name="area">What it is to show.</param>
    /// <param name="centers">Centers with their numbers.</param>
    /// <param name="seats">Seats of banners; those outside are left out.</param>
    /// <param name="textHeight">Height of the text, so that names do not cover one another.</param>
    public static CenterMap? Of(MapArea area, IReadOnlyList<MapCenter> centers, IReadOnlyList<MapSeat> seats, double textHeight)
    {
        if (centers.Count == 0 && area.Points.Count == 0)
        {
            return null;
        }

        var map = new CenterMap(area.Points.Count == 0 ? [.. centers.Select(center => center.At)] : area.Points);
        map.Spots = map.SpotsOf(centers, textHeight);
        map.Dots = map.DotsOf(seats, map.Spots, textHeight);
        return map.Spots.Count == 0 ? null : map;
    }

    private static (int Kilometers, double Length) ScaleOf(double perKilometer)
    {
        var kilometers = Lengths.First(one => one * perKilometer <= Width / 3);
        return (kilometers, kilometers * perKilometer);
    }

    private (double X, double Y) Place(Position at) => ((at.Longitude - _west) * _perLongitude, (_north - at.Latitude) * _perLatitude);

    private bool IsInside((double X, double Y) point) => point is { X: >= 0 and <= Width, Y: >= 0 } && point.Y <= Height;

    private List<MapSpot> SpotsOf(IReadOnlyList<MapCenter> centers, double textHeight)
    {
        var groups = new List<(double X, double Y, List<MapCenter> Centers)>();
        foreach (var center in centers)
        {
            var (x, y) = Place(center.At);
            if (!IsInside((x, y)))
            {
                continue;
            }

            if (groups.Find(group => Math.Abs(group.X - x) < Apart && Math.Abs(group.Y - y) < Apart) is { Centers: { } others })
            {
                others.Add(center);
            }
            else
            {
                groups.Add((x, y, [center]));
            }
        }

        return [.. groups.Select(group => new MapSpot(group.X, group.Y, TextOf(group.Centers), group.Centers, textHeight))];
    }

    // Two numbers fit into a spot; of more it says how many.
    private static string TextOf(List<MapCenter> centers) => centers.Count <= 2 ? string.Join('·', centers.Select(center => center.Number)) : $"{centers[0].Number}+{centers.Count - 1}";

    private List<MapDot> DotsOf(IReadOnlyList<MapSeat> seats, IReadOnlyList<MapSpot> spots, double textHeight)
    {
        var places = seats.Select(seat => (seat.Name, At: Place(seat.At))).Where(seat => IsInside(seat.At)).ToList();
        var taken = spots.Select(spot => new Box(spot.X - (spot.Width / 2), spot.Y - (spot.Height / 2), spot.Width, spot.Height))
            .Concat(places.Select(seat => new Box(seat.At.X - DotRadius, seat.At.Y - DotRadius, 2 * DotRadius, 2 * DotRadius))).ToList();
        var dots = new List<MapDot>();
        foreach (var (text, (x, y)) in places)
        {
            var name = new Box(x + DotRadius, y - (textHeight / 2), (text.Length * textHeight) + DotRadius, textHeight);
            var isFree = name.Left + name.Width < Width && !taken.Exists(name.Touches);
            if (isFree)
            {
                taken.Add(name);
            }

            dots.Add(new MapDot(x, y, isFree ? text : null));
        }

        return dots;
    }

    private readonly record struct Box(double Left, double Top, double Width, double Height)
    {
        public bool Touches(Box other) => Left < other.Left + other.Width && other.Left < Left + Width && Top < other.Top + other.Height && other.Top < Top + Height;
    }
}
