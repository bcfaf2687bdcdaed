namespace Banshi.Cases.Domain;

/// <summary>How many cases the windows of a division's center took in an hour of a day that is over. Counted once, from the cases; hours with none have no row.</summary>
internal sealed class WindowHour
{
    public required string Division { get; init; }

    /// <summary>The legal day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The hour that began then, by the clock on the wall: 9 is from nine to ten.</summary>
    public required int Hour { get; init; }

    public required int Cases { get; init; }
}
