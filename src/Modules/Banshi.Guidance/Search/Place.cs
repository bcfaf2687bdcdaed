namespace Banshi.Guidance.Search;

/// <summary>Where and how a list of a group is implemented. Packed into a number, a region's hundreds of thousands are a few megabytes.</summary>
/// <param name="Division">Twelve digits as a number; 0 where it is unknown here.</param>
/// <param name="Level">行使层级, 1 to 7.</param>
/// <param name="IsOnline">Whether it can be applied for online.</param>
internal readonly record struct Place(long Division, int Level, bool IsOnline)
{
    private const int Kinds = 16;

    /// <summary>As a number; numbers grow with the division.</summary>
    public long Packed => (Division * Kinds) + (Level * 2) + (IsOnline ? 1 : 0);

    /// <summary>The lowest number of a division.</summary>
    public static long First(long division) => division * Kinds;

    /// <summary>From a number.</summary>
    public static Place Of(long packed) => new(packed / Kinds, (int)(packed % Kinds / 2), packed % 2 == 1);
}
