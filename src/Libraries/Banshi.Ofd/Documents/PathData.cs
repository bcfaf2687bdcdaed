using System.Text;

namespace Banshi.Ofd.Documents;

/// <summary>The line of a path, GB/T 33190 §9.3: built by calls that each continue it. Millimeters from the top left corner of the object's boundary.</summary>
public sealed class PathData
{
    private readonly StringBuilder _text = new();

    /// <summary>Begins a figure.</summary>
    public PathData MoveTo(double x, double y) => Append('M', x, y);

    /// <summary>A straight line.</summary>
    public PathData LineTo(double x, double y) => Append('L', x, y);

    /// <summary>A quadratic Bézier curve with one control point.</summary>
    public PathData QuadraticTo(double controlX, double controlY, double x, double y) => Append('Q', controlX, controlY, x, y);

    /// <summary>A cubic Bézier curve with two control points.</summary>
    public PathData CubicTo((double X, double Y) control1, (double X, double Y) control2, double x, double y) =>
        Append('B', control1.X, control1.Y, control2.X, control2.Y, x, y);

    /// <summary>An arc of an ellipse.</summary>
    /// <param name="radii">Half axes.</param>
    /// <param name="angle">Degrees that the ellipse is turned.</param>
    /// <param name="isLarge">The longer of the two ways.</param>
    /// <param name="isClockwise">The way that runs clockwise.</param>
    /// <param name="x">End point.</param>
    /// <param name="y">End point.</param>
    public PathData ArcTo((double X, double Y) radii, double angle, bool isLarge, bool isClockwise, double x, double y) =>
        Append('A', radii.X, radii.Y, angle, isLarge ? 1 : 0, isClockwise ? 1 : 0, x, y);

    /// <summary>A straight line back to where the figure began.</summary>
    public PathData Close() => Append('C');

    /// <summary>The abbreviated notation, for example <c>M 0 0 L 10 0 C</c>.</summary>
    public override string ToString() => _text.ToString();

    private PathData Append(char operation, params ReadOnlySpan<double> values)
    {
        if (_text.Length > 0)
        {
            _text.Append(' ');
        }

        _text.Append(operation);
        foreach (var value in values)
        {
            _text.Append(' ').Append(Millimeters.Text(value));
        }

        return this;
    }
}
