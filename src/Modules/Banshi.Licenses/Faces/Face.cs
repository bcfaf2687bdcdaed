namespace Banshi.Licenses.Faces;

/// <summary>What a license looks like, in millimeters: drawn once, written as OFD, as PDF and as a picture.</summary>
/// <param name="Width">Width of the page.</param>
/// <param name="Height">Height of the page.</param>
/// <param name="Marks">What is drawn, the lowest first.</param>
/// <param name="Seal">Where the seal lies: left, top, side.</param>
internal sealed record Face(double Width, double Height, IReadOnlyList<Mark> Marks, (double X, double Y, double Side) Seal)
{
    /// <summary>Names of the parts whose text stays in its place only with letters that are too small to read.</summary>
    public IReadOnlyList<string> Crowded { get; init; } = [];
}

/// <summary>Something drawn.</summary>
internal abstract record Mark;

/// <summary>One line of text; X is where <see cref="Align"/> says.</summary>
internal sealed record TextMark(double X, double Y, double Size, string Text, Ink Color, bool IsBold = false, Align Align = Align.Left, double Angle = 0) : Mark;

/// <summary>The outline of a rectangle, or its area.</summary>
internal sealed record BoxMark(double X, double Y, double Width, double Height, Ink Color, double LineWidth, bool IsFilled = false) : Mark;

/// <summary>A picture (PNG or JPEG).</summary>
internal sealed record PictureMark(double X, double Y, double Width, double Height, byte[] Png) : Mark;

/// <summary>Where the given point lies in a line of text.</summary>
internal enum Align
{
    Left,
    Center,
    Right,
}

/// <summary>A color.</summary>
internal readonly record struct Ink(byte Red, byte Green, byte Blue, byte Alpha = 255)
{
    public static readonly Ink Black = new(0x1A, 0x1A, 0x1A);

    public static readonly Ink Grey = new(0x55, 0x5B, 0x66);
}
