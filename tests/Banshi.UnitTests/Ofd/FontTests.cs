using System.Text;
using Banshi.Ofd.Fonts;
using SkiaSharp;

namespace Banshi.UnitTests.Ofd;

public sealed class FontTests
{
    private const string Text = "中华人民共和国营业执照，统一社会信用代码 91150100MA0Q1234X5，行政许可决定书：人民、行、《》“” àéü fi 𠮷𬱖";

    private static readonly TrueTypeFont Font = OfdSamples.Regular;
    private static readonly SKFont Whole = new(SKTypeface.FromFile(OfdSamples.RegularPath), 1000);

    [Fact]
    public void Load_OfNotoSansSc_KnowsItsNamesAndMeasures()
    {
        Assert.Equal("Noto Sans SC", Font.FamilyName);
        Assert.False(Font.IsBold);
        Assert.True(OfdSamples.Bold.IsBold);
        Assert.Equal("Noto Sans SC Bold", OfdSamples.Bold.FullName);
        Assert.Equal((1.16, 0.288), (Font.Ascent, Font.Descent));
        Assert.Equal(4.0, Font.WidthOf("营业执照"));
    }

    [Fact]
    public void GlyphOf_IsWhatSkiaFinds_InAllPlanes()
    {
        for (var code = 0x20; code < 0x30000; code++)
        {
            if (code is < 0xD800 or > 0xDFFF)
            {
                Assert.Equal(Whole.GetGlyph(code), (ushort)Font.GlyphOf(code));
            }
        }
    }

    [Fact]
    public void MissingIn_NamesTheCharactersThatTheFontLacks() => Assert.Equal([new Rune(0x1E6D0)], Font.MissingIn("张\U0001E6D0\U0001E6D0三"));

    [Fact]
    public void Subset_ShowsItsCharactersAsTheWholeFontDoes()
    {
        using var subset = Load(Font.Subset(Text));
        foreach (var rune in Text.EnumerateRunes().Where(rune => Font.GlyphOf(rune.Value) != 0))
        {
            var (before, after) = (Whole.GetGlyph(rune.Value), subset.GetGlyph(rune.Value));
            Assert.NotEqual(0, after);
            Assert.Equal(Whole.GetGlyphPath(before)?.ToSvgPathData(), subset.GetGlyphPath(after)?.ToSvgPathData());
            Assert.Equal(Whole.GetGlyphWidths([before])[0], subset.GetGlyphWidths([after])[0]);
        }
    }

    [Fact]
    public void Subset_LoadedAgain_HasItsCharactersAndNoOthers()
    {
        var subset = TrueTypeFont.Load(Font.Subset(Text));
        Assert.Equal(Font.MissingIn(Text), subset.MissingIn(Text));
        Assert.Equal(0, subset.GlyphOf('张'));
        Assert.Equal(Font.WidthOf(Text), subset.WidthOf(Text), 9);
        Assert.Equal((Font.FamilyName, Font.Ascent, Font.Descent), (subset.FamilyName, subset.Ascent, subset.Descent));
    }

    [Fact]
    public void Subset_OfAPageOfChinese_IsSmall()
    {
        var page = string.Concat(Enumerable.Range(0x4E00, 300).Select(code => (char)code));
        Assert.InRange(Font.Subset(page).Length, 1_000, 120_000);
    }

    [Fact]
    public void Subset_OfTheSameCharacters_HasTheSameBytes() => Assert.Equal(Font.Subset("内蒙古"), TrueTypeFont.Load(File.ReadAllBytes(OfdSamples.RegularPath)).Subset("古蒙内内"));

    [Fact]
    public void Subset_OfVeryManyScatteredCharacters_HasThemAll()
    {
        // More runs than the map of the first plane can list.
        var text = string.Concat(Enumerable.Range(0, 10_500).Select(i => (char)(0x4E00 + (i * 2))).Where(c => Font.GlyphOf(c) != 0));
        using var subset = Load(Font.Subset(text));
        Assert.All(text, c => Assert.NotEqual(0, subset.GetGlyph(c)));
    }

    [Fact]
    public void Subset_OfAComposedGlyph_KeepsItsParts()
    {
        using var subset = Load(TrueTypeFont.Load(WithBComposedOfA()).Subset("B"));
        Assert.Equal(Whole.GetGlyphPath(Whole.GetGlyph('A')).ToSvgPathData(), subset.GetGlyphPath(subset.GetGlyph('B')).ToSvgPathData());
        Assert.Equal(0, subset.GetGlyph('A'));
    }

    [Fact]
    public void Load_OfWhatIsNoFont_IsRefused()
    {
        var file = Font.Subset("内蒙古");
        Assert.Throws<InvalidDataException>(() => TrueTypeFont.Load("no font"u8.ToArray()));
        for (var length = 0; length < file.Length; length += 17)
        {
            Assert.Throws<InvalidDataException>(() => TrueTypeFont.Load(file.AsMemory(0, length)));
        }
    }

    private static SKFont Load(byte[] file) => new(SKTypeface.FromData(SKData.CreateCopy(file)) ?? throw new InvalidDataException("Skia does not load it."), 1000);

    /// <summary>A font of A and B in which B is composed of A alone: the fonts at hand have no composed glyphs.</summary>
    private static byte[] WithBComposedOfA()
    {
        var tables = new FontTables(Font.Subset("AB"));
        var (start, end) = ((int)tables["loca"].UInt32(4), (int)tables["loca"].UInt32(8));
        var simple = tables["glyf"].Slice(0, end).ToArray();
        byte[] composed = [0xFF, 0xFF, .. simple.AsSpan(start + 2, 8), 2, 3, 0, 1, 0, 0, 0, 0, 0, 0];
        var offsets = new byte[16];
        new BigEndianWriter(offsets).UInt32(0, (uint)start, (uint)end, (uint)(end + composed.Length));
        string[] kept = ["OS/2", "cmap", "head", "hhea", "hmtx", "maxp", "name", "post"];
        return FontTables.Write([.. kept.Select(tag => (tag, tables[tag].ToArray())), ("glyf", [.. simple, .. composed]), ("loca", offsets)]);
    }
}
