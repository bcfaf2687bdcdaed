using Banshi.Ofd.Fonts;

namespace Banshi.Ofd.Documents;

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
