namespace Banshi.Ofd.Documents;

/// <summary>A rectangle in millimeters; y counts downward from the top edge.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Top edge.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
public readonly record struct Box(double X, double Y, double Width, double Height);

/// <summary>The size of a page in millimeters.</summary>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
public readonly record struct PageSize(double Width, double Height)
{
    /// <summary>A4, upright.</summary>
    public static PageSize A4 => new(210, 297);

    /// <summary>A4, lying: usual for certificates.</summary>
    public static PageSize A4Landscape => new(297, 210);
}
