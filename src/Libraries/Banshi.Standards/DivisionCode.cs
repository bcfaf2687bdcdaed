namespace Banshi.Standards;

/// <summary>
/// A division code in the national platform's form: twelve digits, padded with zeros (GB/T 2260, then 3 digits for the town and 3 for the village).
/// All divisions below one are a contiguous range of codes: that range is how the reach of an official becomes a predicate in a query.
/// </summary>
public readonly record struct DivisionCode
{
    private static readonly int[] PrefixLengths = [2, 4, 6, 9, 12];

    private DivisionCode(string value, DivisionLevel level) => (Value, Level) = (value, level);

    /// <summary>Twelve digits.</summary>
    public string Value { get; }

    /// <summary>The level that the code's zeros tell.</summary>
    public DivisionLevel Level { get; }

    /// <summary>The lowest code of the subtree: the division itself.</summary>
    public string First => Value;

    /// <summary>The highest code that the subtree can hold.</summary>
    public string Last => Prefix.PadRight(12, '9');

    /// <summary>The division above, or null for the region.</summary>
    public DivisionCode? Parent =>
        Level == DivisionLevel.Region ? null : new DivisionCode(Value[..PrefixLengths[(int)Level - 2]].PadRight(12, '0'), Level - 1);

    /// <summary>The six digits of GB/T 2260 of the banner (or of the division itself when it is higher).</summary>
    public string Gb2260 => Value[..6];

    private string Prefix => Value[..PrefixLengths[(int)Level - 1]];

    /// <summary>Reads 6, 9 or 12 digits.</summary>
    /// <exception cref="FormatException">The text is no division code.</exception>
    public static DivisionCode Parse(string text) => TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is not a division code.");

    /// <summary>Reads 6, 9 or 12 digits.</summary>
    public static bool TryParse(string? text, out DivisionCode code)
    {
        code = default;
        if (text is not { Length: 6 or 9 or 12 } || text.Any(c => !char.IsAsciiDigit(c)) || text.StartsWith("00", StringComparison.Ordinal))
        {
            return false;
        }

        var value = text.PadRight(12, '0');
        code = new DivisionCode(value, LevelOf(value));
        return true;
    }

    /// <summary>The division of one level that holds this one.</summary>
    public DivisionCode At(DivisionLevel level) => new(Value[..PrefixLengths[(int)level - 1]].PadRight(12, '0'), level);

    /// <summary>Whether this division is the other one or holds it.</summary>
    public bool Contains(DivisionCode other) => string.CompareOrdinal(First, other.Value) <= 0 && string.CompareOrdinal(other.Value, Last) <= 0;

    /// <summary>The twelve digits.</summary>
    public override string ToString() => Value;

    private static DivisionLevel LevelOf(string value)
    {
        for (var level = 5; level > 1; level--)
        {
            if (value[PrefixLengths[level - 2]..PrefixLengths[level - 1]].Any(c => c != '0'))
            {
                return (DivisionLevel)level;
            }
        }

        return DivisionLevel.Region;
    }
}
