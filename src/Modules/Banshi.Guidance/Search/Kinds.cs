namespace Banshi.Guidance.Search;

/// <summary>A set of kinds of places: levels of exercise, each open to applications online or not.</summary>
/// <param name="Bits">One for each kind.</param>
internal readonly record struct Kinds(int Bits)
{
    public const int HighestLevel = 7;

    public bool IsEmpty => Bits == 0;

    /// <summary>The kinds that somebody asks for.</summary>
    /// <param name="level">行使层级; null for all.</param>
    /// <param name="isOnline">Whether it must be open to applications online.</param>
    public static Kinds Wanted(int? level, bool isOnline) =>
        Of(Enumerable.Range(0, HighestLevel + 1).Where(one => level is null || one == level).SelectMany(one => isOnline ? [new Place(0, one, true)] : new[] { new Place(0, one, true), new Place(0, one, false) }));

    public static Kinds Of(IEnumerable<Place> places) => new(places.Aggregate(0, (bits, place) => bits | (1 << (int)(place.Packed - Place.First(place.Division)))));

    /// <summary>Those that both have.</summary>
    public Kinds And(Kinds other) => new(Bits & other.Bits);

    /// <summary>Whether a place is of one of these kinds.</summary>
    public bool Has(Place place) => !And(Of([place])).IsEmpty;
}
