using System.Buffers.Binary;

namespace Banshi.Ofd.Fonts;

/// <summary>Glyphs taken out of a font, numbered anew in the order in which they were added; the first is always glyph 0.</summary>
internal sealed class GlyphSet
{
    private const int ArgumentsAreWords = 0x0001;
    private const int HasScale = 0x0008;
    private const int MoreComponents = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;

    private readonly TrueTypeFont _font;
    private readonly FontTable _outlines;
    private readonly FontTable _offsets;
    private readonly bool _hasLongOffsets;
    private readonly List<int> _glyphs = [];
    private readonly Dictionary<int, ushort> _numbers = [];

    public GlyphSet(TrueTypeFont font)
    {
        _font = font;
        _outlines = font.Tables["glyf"];
        _offsets = font.Tables["loca"];
        _hasLongOffsets = font.Tables["head"].Int16(50) != 0;
        Add(0);
    }

    public int Count => _glyphs.Count;

    /// <summary>The new number of a glyph.</summary>
    public ushort Add(int glyph)
    {
        if (!_numbers.TryGetValue(glyph, out var number))
        {
            number = (ushort)_glyphs.Count;
            _numbers.Add(glyph, number);
            _glyphs.Add(glyph);
        }

        return number;
    }

    /// <summary>The table 'glyf', and where each glyph begins in it (one more than there are glyphs). Parts of composed glyphs join the set.</summary>
    public byte[] WriteOutlines(out List<int> offsets)
    {
        offsets = [0];
        var table = new MemoryStream();
        for (var number = 0; number < _glyphs.Count; number++)
        {
            var outline = Outline(_glyphs[number]).ToArray();
            Renumber(outline);
            table.Write(outline);
            table.SetLength(table.Position = (table.Position + 3) & ~3);
            offsets.Add((int)table.Position);
        }

        return table.ToArray();
    }

    /// <summary>The table 'hmtx', with a full record for each glyph.</summary>
    public byte[] WriteMetrics()
    {
        var (metrics, full) = (_font.Tables["hmtx"], _font.Tables["hhea"].UInt16(34));
        var table = new byte[_glyphs.Count * 4];
        var writer = new BigEndianWriter(table);
        foreach (var glyph in _glyphs)
        {
            var bearing = glyph < full ? (glyph * 4) + 2 : (full * 4) + ((glyph - full) * 2);
            writer.UInt16(metrics.UInt16(Math.Min(glyph, full - 1) * 4), metrics.UInt16(bearing));
        }

        return table;
    }

    private ReadOnlyMemory<byte> Outline(int glyph)
    {
        var (start, end) = (Offset(glyph), Offset(glyph + 1));
        return _outlines.Slice(start, end - start);
    }

    private long Offset(int glyph) => _hasLongOffsets ? _offsets.UInt32(glyph * 4) : _offsets.UInt16(glyph * 2) * 2L;

    private void Renumber(byte[] outline)
    {
        // A negative number of contours marks a glyph that is composed of others.
        if (outline.Length < 10 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0)
        {
            return;
        }

        var at = 10;
        int flags;
        do
        {
            if (at + 4 > outline.Length)
            {
                throw new InvalidDataException("A composed glyph of the font is too short.");
            }

            var component = outline.AsSpan(at);
            flags = BinaryPrimitives.ReadUInt16BigEndian(component);
            var glyph = BinaryPrimitives.ReadUInt16BigEndian(component[2..]);
            BinaryPrimitives.WriteUInt16BigEndian(component[2..], Add(glyph));
            at += 4 + ((flags & ArgumentsAreWords) != 0 ? 4 : 2) + ScaleLength(flags);
        }
        while ((flags & MoreComponents) != 0);
    }

    private static int ScaleLength(int flags) => (flags & (HasScale | HasTwoScales | HasMatrix)) switch
    {
        HasScale => 2,
        HasTwoScales => 4,
        HasMatrix => 8,
        _ => 0,
    };
}
