namespace Banshi.Ofd.Documents;

/// <summary>A picture, stretched to its box.</summary>
/// <param name="Boundary">Where it lies on the page.</param>
/// <param name="Image">The picture; the same one may be placed many times and is embedded once.</param>
public sealed record ImageObject(Box Boundary, OfdImage Image) : PageObject
{
    /// <summary>0 (invisible) to 255 (opaque).</summary>
    public byte Alpha { get; init; } = byte.MaxValue;
}
