namespace Banshi.Directory.Domain;

/// <summary>A point on the earth, in degrees.</summary>
internal readonly record struct Position(double Longitude, double Latitude)
{
    private const double EarthRadiusInKilometers = 6371;
    private const double DegreesOfHalfCircle = 180;

    /// <summary>The point, where both are known.</summary>
    public static Position? Of(decimal? longitude, decimal? latitude) => longitude is { } x && latitude is { } y ? new Position((double)x, (double)y) : null;

    /// <summary>The straight way over the surface (haversine).</summary>
    public double KilometersTo(Position other)
    {
        var (north, east) = (Radians(other.Latitude - Latitude) / 2, Radians(other.Longitude - Longitude) / 2);
        var half = Math.Pow(Math.Sin(north), 2) + (Math.Cos(Radians(Latitude)) * Math.Cos(Radians(other.Latitude)) * Math.Pow(Math.Sin(east), 2));
        return 2 * EarthRadiusInKilometers * Math.Asin(Math.Sqrt(half));
    }

    public static double Radians(double degrees) => degrees * Math.PI / DegreesOfHalfCircle;
}
