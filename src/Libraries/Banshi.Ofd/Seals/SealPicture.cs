namespace Banshi.Ofd.Seals;

/// <summary>What a seal looks like.</summary>
/// <param name="Type">Kind of the data: <c>PNG</c> is shown everywhere; also <c>JPG</c>, <c>BMP</c>, <c>OFD</c>.</param>
/// <param name="Data">The file.</param>
/// <param name="Width">Millimeters.</param>
/// <param name="Height">Millimeters.</param>
public sealed record SealPicture(string Type, ReadOnlyMemory<byte> Data, int Width, int Height);
