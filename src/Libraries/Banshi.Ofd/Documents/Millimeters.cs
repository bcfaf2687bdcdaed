using System.Globalization;

namespace Banshi.Ofd.Documents;

/// <summary>Numbers and boxes as OFD writes them: a point before the decimals, spaces between, at most a ten-thousandth of a millimeter; what lies in the middle between two goes either way.</summary>
internal static class Millimeters
{
    public static string Text(double value)
    {
        const int Parts = 10_000;
        var length = Math.Round(Math.Abs(value) * Parts, MidpointRounding.AwayFromZero);
        if (!(length < long.MaxValue))
        {
            throw new ArgumentException("A length is not a number, or longer than any page.");
        }

        var (whole, part) = Math.DivRem((long)length, Parts);
        var text = part == 0 ? whole.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{whole}.{part:D4}").TrimEnd('0');
        return value < 0 && length > 0 ? $"-{text}" : text;
    }

    public static string Text(Box box) => $"{Text(box.X)} {Text(box.Y)} {Text(box.Width)} {Text(box.Height)}";

    /// <summary>Reads a box; null where the text is none.</summary>
    public static Box? ParseBox(string? text)
    {
        var parts = (text ?? "").Split([' ', '\t', '\r', '\n', ','], StringSplitOptions.RemoveEmptyEntries);
        var values = new double[4];
        for (var i = 0; i < values.Length; i++)
        {
            if (parts.Length != values.Length || !double.TryParse(parts[i], NumberStyles.Float, CultureInfo.InvariantCulture, out values[i]) || !double.IsFinite(values[i]))
            {
                return null;
            }
        }

        return new Box(values[0], values[1], values[2], values[3]);
    }
}
