using System.Globalization;

namespace Banshi.Ofd.Documents;

/// <summary>Numbers and boxes as OFD writes them: a point before the decimals, spaces between, at most a ten-thousandth of a millimeter.</summary>
internal static class Millimeters
{
    public static string Text(double value) => double.IsFinite(value)
        ? value.ToString("0.####", CultureInfo.InvariantCulture) is var text && text == "-0" ? "0" : text
        : throw new ArgumentException("A length is not a number.");

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
