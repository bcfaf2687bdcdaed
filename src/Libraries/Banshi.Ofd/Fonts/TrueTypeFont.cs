using System.Text;

namespace Banshi.Ofd.Fonts;

/// <summary>
/// A TrueType font: which glyph shows a character, how wide it is, and a small font of the characters that a document uses.
/// Lengths are in em: multiply them with the size of the text. Safe for all threads.
/// </summary>
public sealed class TrueTypeFont
{
    private readonly Dictionary<int, ushort> _glyphs;
    private readonly double[] _advances;
    private readonly FontSubsets _subsets;

    private TrueTypeFont(FontTables tables)
    {
        Tables = tables;
        _glyphs = CharacterMap.Read(tables["cmap"]);
        double unitsPerEm = Math.Max((ushort)1, tables["head"].UInt16(18));
        _advances = ReadAdvances(tables, unitsPerEm);
        _subsets = new FontSubsets(this);
        Ascent = tables["hhea"].Int16(4) / unitsPerEm;
        Descent = -tables["hhea"].Int16(6) / unitsPerEm;
        IsBold = (tables["head"].UInt16(44) & 1) != 0;
        FamilyName = FontNames.Find(tables["name"], FontNames.TypographicFamily) ?? FontNames.Find(tables["name"], FontNames.Family) ?? "";
        FullName = FontNames.Find(tables["name"], FontNames.FullName) ?? FamilyName;
    }

    /// <summary>Name of the family, for example <c>Noto Sans SC</c>.</summary>
    public string FamilyName { get; }

    /// <summary>Name of this font in its family, for example <c>Noto Sans SC Bold</c>.</summary>
    public string FullName { get; }

    /// <summary>Whether it is a bold cut.</summary>
    public bool IsBold { get; }

    /// <summary>Em from the base line up to the top of a line.</summary>
    public double Ascent { get; }

    /// <summary>Em from the base line down to the bottom of a line; positive.</summary>
    public double Descent { get; }

    internal FontTables Tables { get; }

    /// <summary>Reads a font file (.ttf).</summary>
    /// <exception cref="InvalidDataException">The file is no TrueType font with a Unicode character map.</exception>
    public static TrueTypeFont Load(ReadOnlyMemory<byte> file) => new(new FontTables(file));

    /// <summary>The glyph of a code point of any plane; 0, the sign for a missing character, where the font has none.</summary>
    public int GlyphOf(int codePoint) => _glyphs.GetValueOrDefault(codePoint);

    /// <summary>Em that a code point moves the pen to the right.</summary>
    public double AdvanceOf(int codePoint) => _advances[Math.Min(GlyphOf(codePoint), _advances.Length - 1)];

    /// <summary>Em that a line of text moves the pen to the right.</summary>
    public double WidthOf(string text) => text.EnumerateRunes().Sum(rune => AdvanceOf(rune.Value));

    /// <summary>Characters of a text that the font cannot show, each once: rare characters of names, for which another font must be found.</summary>
    public IReadOnlyList<Rune> MissingIn(string text) => [.. text.EnumerateRunes().Where(rune => GlyphOf(rune.Value) == 0).Distinct()];

    /// <summary>
    /// A font file of only the characters of a text: its glyphs are numbered anew, its character map, widths and outlines are those of the whole font.
    /// A page of Chinese gives some tens of kilobytes. Features for shaping (GSUB, GPOS) are left out. The same characters give the same bytes.
    /// </summary>
    public byte[] Subset(string text) => Subset(text.EnumerateRunes().Select(rune => rune.Value)).File;

    internal FontSubset Subset(IEnumerable<int> codePoints) => _subsets.Get(codePoints);

    private static double[] ReadAdvances(FontTables tables, double unitsPerEm)
    {
        // Glyphs behind the last full record are as wide as it.
        var (metrics, count, full) = (tables["hmtx"], tables["maxp"].UInt16(4), tables["hhea"].UInt16(34));
        var advances = new double[Math.Max((ushort)1, count)];
        for (var glyph = 0; glyph < advances.Length; glyph++)
        {
            advances[glyph] = metrics.UInt16(Math.Min(glyph, full - 1) * 4) / unitsPerEm;
        }

        return advances;
    }
}
