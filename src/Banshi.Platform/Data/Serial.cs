namespace Banshi.Platform.Data;

/// <summary>The last number given out in a series.</summary>
internal sealed class Serial
{
    public required string Series { get; init; }

    public long Last { get; init; }
}
