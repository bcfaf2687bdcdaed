namespace Banshi.Licenses.Faces;

/// <summary>Lays a text over a whole face, so that no part of a copy can be cut out without it.</summary>
internal static class Watermark
{
    private const double Largest = 6;
    private const double Angle = -24;
    private const double Step = 48;
    private static readonly Ink Faint = new(0xB3, 0x26, 0x1E, 70);

    public static Face Over(Face face, string text)
    {
        // A long text gets smaller letters: each line is whole on the page.
        var size = Math.Min(Largest, face.Width / text.Length);
        var lines = Enumerable.Range(1, (int)(face.Height / Step)).Select(row => new TextMark(face.Width / 2, row * Step, size, text, Faint, Align: Align.Center, Angle: Angle));
        return face with { Marks = [.. face.Marks, .. lines] };
    }
}
