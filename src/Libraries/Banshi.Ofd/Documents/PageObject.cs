using Banshi.Ofd.Fonts;

namespace Banshi.Ofd.Documents;

/// <summary>Something drawn on a page: text, path or image. Later objects lie over earlier ones.</summary>
public abstract record PageObject
{
    private protected PageObject()
    {
    }
}

/// <summary>Where the given point lies in a line of text.</summary>
public enum TextAlign
{
    /// <summary>The text begins there.</summary>
    Left,

    /// <summary>The text has its middle there.</summary>
    Center,

    /// <summary>The text ends there.</summary>
    Right,
}

/// <summary>One line of text. The writer embeds the characters used, once per font and document. Characters that XML cannot hold are written as U+FFFD.</summary>
/// <param name="Font">Its font, which should have all the characters (<see cref="TrueTypeFont.MissingIn"/>).</param>
/// <param name="Size">Millimeters of one em; 3.704 is 10.5 points (五号).</param>
/// <param name="X">Millimeters from the left edge of the page to the point that <see cref="Align"/> names.</param>
/// <param name="Y">Millimeters from the top edge of the page to the base line.</param>
/// <param name="Text">The characters.</param>
public sealed record TextObject(TrueTypeFont Font, double Size, double X, double Y, string Text) : PageObject
{
    /// <summary>Color of the characters.</summary>
    public OfdColor Color { get; init; } = OfdColor.Black;

    /// <summary>Where the point (X, Y) lies in the line.</summary>
    public TextAlign Align { get; init; }

    /// <summary>Degrees that the line is turned clockwise around (X, Y).</summary>
    public double Angle { get; init; }

    /// <summary>Millimeters from each character (Unicode code point) to the next; without, the font's own. Missing ones at the end are the font's own.</summary>
    public IReadOnlyList<double> Advances { get; init; } = [];

    /// <summary>Millimeters from the beginning to the end of the line.</summary>
    public double Width => Layout().Sum();

    /// <summary>Millimeters that each character moves the pen.</summary>
    internal List<double> Layout()
    {
        var layout = new List<double>(Text.Length);
        foreach (var rune in Text.EnumerateRunes())
        {
            layout.Add(layout.Count < Advances.Count ? Advances[layout.Count] : Font.AdvanceOf(rune.Value) * Size);
        }

        return layout;
    }
}

/// <summary>A line or a filled figure.</summary>
/// <param name="Boundary">Where it lies on the page; nothing is drawn outside.</param>
/// <param name="Data">The line, from the boundary's top left corner.</param>
public sealed record PathObject(Box Boundary, PathData Data) : PageObject
{
    /// <summary>Color of the line; null draws none.</summary>
    public OfdColor? Stroke { get; init; }

    /// <summary>Color of the area; null fills none.</summary>
    public OfdColor? Fill { get; init; }

    /// <summary>Millimeters that the line is thick.</summary>
    public double LineWidth { get; init; } = 0.353;

    /// <summary>Millimeters of dash and gap in turn; empty for a whole line.</summary>
    public IReadOnlyList<double> Dashes { get; init; } = [];

    /// <summary>The outline of a rectangle, its area, or both. The line lies inside the box.</summary>
    public static PathObject Rectangle(Box box, OfdColor? stroke = null, OfdColor? fill = null, double lineWidth = 0.353)
    {
        // Half of a line lies on either side of the path, and what lies outside the boundary is cut off.
        var inset = stroke is null ? 0 : lineWidth / 2;
        var (right, bottom) = (box.Width - inset, box.Height - inset);
        var data = new PathData().MoveTo(inset, inset).LineTo(right, inset).LineTo(right, bottom).LineTo(inset, bottom).Close();
        return new PathObject(box, data) { Stroke = stroke, Fill = fill, LineWidth = lineWidth };
    }

    /// <summary>A straight line from one point of the page to another.</summary>
    public static PathObject Line((double X, double Y) from, (double X, double Y) to, OfdColor color, double lineWidth = 0.353)
    {
        var left = Math.Min(from.X, to.X) - lineWidth;
        var top = Math.Min(from.Y, to.Y) - lineWidth;
        var box = new Box(left, top, Math.Abs(from.X - to.X) + (2 * lineWidth), Math.Abs(from.Y - to.Y) + (2 * lineWidth));
        return new PathObject(box, new PathData().MoveTo(from.X - left, from.Y - top).LineTo(to.X - left, to.Y - top)) { Stroke = color, LineWidth = lineWidth };
    }
}

/// <summary>A picture, stretched to its box.</summary>
/// <param name="Boundary">Where it lies on the page.</param>
/// <param name="Image">The picture; the same one may be placed many times and is embedded once.</param>
public sealed record ImageObject(Box Boundary, OfdImage Image) : PageObject
{
    /// <summary>0 (invisible) to 255 (opaque).</summary>
    public byte Alpha { get; init; } = byte.MaxValue;
}
