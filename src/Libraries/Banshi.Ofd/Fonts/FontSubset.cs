using System.Buffers.Binary;
using System.IO.Compression;
using Banshi.Ofd.Packaging;

namespace Banshi.Ofd.Fonts;

/// <summary>A small font made from a large one: glyph 0, the glyphs of some characters, and the glyphs that those are composed of.</summary>
internal sealed class FontSubset
{
    private static readonly string[] CopiedTables = ["OS/2", "name", "cvt ", "fpgm", "prep", "gasp"];

    public FontSubset(TrueTypeFont font, IReadOnlyList<int> codePoints)
    {
        var glyphs = new GlyphSet(font);
        var characters = codePoints.Where(code => font.GlyphOf(code) != 0).Select(code => (code, glyphs.Add(font.GlyphOf(code)))).ToList();
        var outlines = glyphs.WriteOutlines(out var offsets);
        var tables = CopiedTables.Where(tag => font.Tables.Find(tag) is not null).Select(tag => (tag, font.Tables[tag].ToArray())).ToList();
        tables.Add(("cmap", CharacterMap.Write(characters)));
        tables.Add(("glyf", outlines));
        tables.Add(("loca", WriteOffsets(offsets)));
        tables.Add(("hmtx", glyphs.WriteMetrics()));
        tables.Add(("head", Changed(font, "head", head =>
        {
            BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(8), 0);
            BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        })));
        tables.Add(("maxp", Changed(font, "maxp", maxp => BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)glyphs.Count))));
        tables.Add(("hhea", Changed(font, "hhea", hhea => BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)glyphs.Count))));
        tables.Add(("post", WithoutGlyphNames(font)));
        File = FontTables.Write(tables);
    }

    /// <summary>The font file.</summary>
    public byte[] File { get; }

    /// <summary>The font file as packages hold it. Outlines give way by less than a fifth: not worth the time that packing and unpacking take.</summary>
    public PackedContent Packed => field ??= PackedContent.Pack(File, CompressionLevel.NoCompression);

    private static byte[] Changed(TrueTypeFont font, string tag, Action<byte[]> change)
    {
        var table = font.Tables[tag].ToArray();
        change(table);
        return table;
    }

    private static byte[] WithoutGlyphNames(TrueTypeFont font)
    {
        const int FixedPart = 32;
        const uint Version3 = 0x00030000;
        var post = font.Tables["post"].Slice(0, FixedPart).ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(post, Version3);
        return post;
    }

    private static byte[] WriteOffsets(List<int> offsets)
    {
        var table = new byte[offsets.Count * 4];
        var writer = new BigEndianWriter(table);
        foreach (var offset in offsets)
        {
            writer.UInt32((uint)offset);
        }

        return table;
    }
}
