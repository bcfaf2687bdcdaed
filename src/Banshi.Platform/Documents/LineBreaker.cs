using System.Text;
using Banshi.Ofd.Fonts;

namespace Banshi.Platform.Documents;

/// <summary>Breaks Chinese text into lines: between any two characters, but never with a closing mark at the head of a line or inside a number.</summary>
public static class LineBreaker
{
    private const string NeverFirst = "，。、；：？！）》”’〕】%.,;:?!)";

    /// <summary>The lines of a paragraph.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="width">Width of a line in em.</param>
    /// <param name="indent">Indent of the first line in em.</param>
    /// <param name="font">Widths of the characters.</param>
    public static IEnumerable<string> Break(string text, double width, double indent, TrueTypeFont font)
    {
        var line = new StringBuilder();
        var used = indent;
        foreach (var word in Words(text))
        {
            var wide = font.WidthOf(word);
            if (used + wide > width && line.Length > 0 && !NeverFirst.Contains(word[0], StringComparison.Ordinal))
            {
                yield return line.ToString();
                line.Clear();
                used = 0;
            }

            line.Append(word);
            used += wide;
        }

        if (line.Length > 0)
        {
            yield return line.ToString();
        }
    }

    // Runs of digits and Latin letters stay together as long as they are short enough to be one.
    private static IEnumerable<string> Words(string text)
    {
        const int LongestRun = 24;
        var run = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && !Rune.IsWhiteSpace(rune) && run.Length < LongestRun)
            {
                run.Append(rune.ToString());
                continue;
            }

            if (run.Length > 0)
            {
                yield return run.ToString();
                run.Clear();
            }

            yield return rune.ToString();
        }

        if (run.Length > 0)
        {
            yield return run.ToString();
        }
    }
}
