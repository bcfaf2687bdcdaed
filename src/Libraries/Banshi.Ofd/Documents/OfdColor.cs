namespace Banshi.Ofd.Documents;

/// <summary>An RGB color.</summary>
/// <param name="Red">0 to 255.</param>
/// <param name="Green">0 to 255.</param>
/// <param name="Blue">0 to 255.</param>
/// <param name="Alpha">0 (invisible) to 255 (opaque).</param>
public readonly record struct OfdColor(byte Red, byte Green, byte Blue, byte Alpha = byte.MaxValue)
{
    /// <summary>Opaque black.</summary>
    public static OfdColor Black => new(0, 0, 0);

    /// <summary>Opaque white.</summary>
    public static OfdColor White => new(255, 255, 255);
}
