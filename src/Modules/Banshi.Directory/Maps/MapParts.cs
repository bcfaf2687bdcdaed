using Banshi.Directory.Domain;

namespace Banshi.Directory.Maps;

/// <summary>What a map is to show at least; empty where its centers decide.</summary>
internal sealed record MapArea(IReadOnlyList<Position> Points);

/// <summary>A center on a map.</summary>
internal sealed record MapCenter(int Number, string Division, string Name, Position At);

/// <summary>The seat of a banner.</summary>
internal sealed record MapSeat(string Name, Position At);

/// <summary>Where one center, or several that lie together, are drawn.</summary>
internal sealed record MapSpot(double X, double Y, string Text, IReadOnlyList<MapCenter> Centers, double TextHeight)
{
    private const double Padding = 14;

    public double Width => (Text.Length * TextHeight * 0.62) + Padding;

    public double Height => TextHeight + Padding;
}

/// <summary>Where a seat is drawn; without its name where that would cover something.</summary>
internal sealed record MapDot(double X, double Y, string? Name);
