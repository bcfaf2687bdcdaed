namespace Banshi.Ofd.Documents;

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
