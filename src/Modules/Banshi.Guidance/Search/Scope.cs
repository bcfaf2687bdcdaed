using System.Globalization;
using Banshi.Standards;

namespace Banshi.Guidance.Search;

/// <summary>Which lists somebody may use: those of a division and all below it, and those of the levels above.</summary>
internal sealed class Scope
{
    private readonly (long First, long Last)[]? _ranges;

    /// <param name="division">Twelve digits; null for the whole region.</param>
    public Scope(string? division)
    {
        if (division is null)
        {
            return;
        }

        var code = DivisionCode.Parse(division);
        List<(long, long)> ranges = [(Number(code.First), Number(code.Last))];
        for (var upper = code.Parent; upper is { } above; upper = above.Parent)
        {
            ranges.Add((Number(above.Value), Number(above.Value)));
        }

        _ranges = [.. ranges];
    }

    /// <summary>The places of a group that are in scope.</summary>
    public IEnumerable<Place> Of(Group group) => _ranges is null ? group.Places.Select(Place.Of) : _ranges.SelectMany(range => Between(group.Places, range.First, range.Last));

    /// <summary>Of which kinds they are: 0 where there is none.</summary>
    public Kinds KindsOf(Group group) => _ranges is null ? group.Kinds : Kinds.Of(Of(group));

    private static IEnumerable<Place> Between(long[] places, long first, long last)
    {
        var found = Array.BinarySearch(places, Place.First(first));
        for (var i = found < 0 ? ~found : found; i < places.Length && Place.Of(places[i]) is var place && place.Division <= last; i++)
        {
            yield return place;
        }
    }

    private static long Number(string code) => long.Parse(code, CultureInfo.InvariantCulture);
}
