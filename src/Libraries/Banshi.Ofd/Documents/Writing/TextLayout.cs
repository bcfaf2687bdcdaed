using System.Text;

namespace Banshi.Ofd.Documents.Writing;

/// <summary>Where a line of text lies: its box on the page, the way into it if the line is turned, and the steps between its characters.</summary>
internal sealed class TextLayout
{
    public TextLayout(TextObject text)
    {
        var advances = text.Layout();
        var width = advances.Sum();
        BaseLine = text.Font.Ascent * text.Size;
        Deltas = Group(advances.Take(advances.Count - 1).Select(Millimeters.Text).ToList());
        var before = text.Align switch
        {
            TextAlign.Center => width / 2,
            TextAlign.Right => width,
            _ => 0,
        };
        var height = BaseLine + (text.Font.Descent * text.Size);
        if (text.Angle == 0)
        {
            Boundary = new Box(text.X - before, text.Y - BaseLine, width, height);
        }
        else
        {
            (Boundary, Transform) = Turn(text, before, width, height);
        }
    }

    public Box Boundary { get; }

    /// <summary>From the line's own coordinates to those of the boundary; null where they are the same.</summary>
    public string? Transform { get; }

    /// <summary>Millimeters from the top of the line to its base line.</summary>
    public double BaseLine { get; }

    /// <summary>DeltaX: a run of equal steps is written as <c>g count step</c>, which for Chinese is nearly always one group.</summary>
    public string Deltas { get; }

    private (Box Boundary, string Transform) Turn(TextObject text, double before, double width, double height)
    {
        var (sin, cos) = Math.SinCos(text.Angle * Math.PI / 180);
        (double X, double Y) OnPage(double x, double y) => (text.X + (cos * x) - (sin * y), text.Y + (sin * x) + (cos * y));

        var (left, right, top, bottom) = (-before, width - before, -BaseLine, height - BaseLine);
        (double X, double Y)[] corners = [OnPage(left, top), OnPage(right, top), OnPage(left, bottom), OnPage(right, bottom)];
        var (x, y) = (corners.Min(corner => corner.X), corners.Min(corner => corner.Y));
        double[] matrix = [cos, sin, -sin, cos, corners[0].X - x, corners[0].Y - y];
        return (new Box(x, y, corners.Max(corner => corner.X) - x, corners.Max(corner => corner.Y) - y), string.Join(' ', matrix.Select(Millimeters.Text)));
    }

    private static string Group(List<string> steps)
    {
        var text = new StringBuilder();
        for (var i = 0; i < steps.Count;)
        {
            var length = 1;
            while (i + length < steps.Count && steps[i + length] == steps[i])
            {
                length++;
            }

            text.Append(text.Length > 0 ? " " : "").Append(length > 1 ? $"g {length} {steps[i]}" : steps[i]);
            i += length;
        }

        return text.ToString();
    }
}
