namespace Banshi.Ofd.Fonts;

/// <summary>The table 'cmap': which glyph shows a code point. Reads the formats 4 (first plane) and 12 (all planes), and writes both.</summary>
internal static class CharacterMap
{
    private const int LastOfFirstPlane = 0xFFFF;

    public static Dictionary<int, ushort> Read(FontTable cmap)
    {
        var (format, offset) = Best(cmap);
        var map = new Dictionary<int, ushort>();
        if (format == 12)
        {
            ReadAllPlanes(cmap.From(offset), map);
        }
        else
        {
            ReadFirstPlane(cmap.From(offset), map);
        }

        return map;
    }

    /// <summary>A table for these characters: format 4 for the first plane, and format 12 where that does not hold them all.</summary>
    public static byte[] Write(IReadOnlyList<(int CodePoint, ushort Glyph)> characters)
    {
        var sorted = characters.OrderBy(character => character.CodePoint).ToList();
        var firstPlane = FirstPlane(sorted.FindAll(character => character.CodePoint < LastOfFirstPlane));
        var tables = new List<(int Encoding, byte[] Bytes)>();
        if (firstPlane.Length <= ushort.MaxValue)
        {
            tables.Add((1, firstPlane));
        }

        if (tables.Count == 0 || sorted is [.., { CodePoint: > LastOfFirstPlane }])
        {
            tables.Add((10, AllPlanes(sorted)));
        }

        var offset = 4 + (tables.Count * 8);
        var result = new byte[offset + tables.Sum(table => table.Bytes.Length)];
        var writer = new BigEndianWriter(result).UInt16(0, tables.Count);
        foreach (var (encoding, bytes) in tables)
        {
            writer.UInt16(3, encoding).UInt32((uint)offset);
            offset += bytes.Length;
        }

        tables.ForEach(table => writer.Bytes(table.Bytes));
        return result;
    }

    private static (int Format, uint Offset) Best(FontTable cmap)
    {
        var found = (Format: 0, Offset: 0u);
        for (var i = 0; i < cmap.UInt16(2); i++)
        {
            var record = 4 + (i * 8);
            var isUnicode = (cmap.UInt16(record), cmap.UInt16(record + 2)) is (0, _) or (3, 1) or (3, 10);
            var offset = cmap.UInt32(record + 4);
            var format = cmap.From(offset).UInt16(0);
            if (isUnicode && format is 4 or 12 && format > found.Format)
            {
                found = (format, offset);
            }
        }

        return found.Format > 0 ? found : throw new InvalidDataException("The font has no Unicode character map of format 4 or 12.");
    }

    private static void ReadAllPlanes(FontTable table, Dictionary<int, ushort> map)
    {
        for (var i = 0; i < table.UInt32(12); i++)
        {
            var group = 16 + (i * 12);
            var (start, end, glyph) = (table.UInt32(group), table.UInt32(group + 4), table.UInt32(group + 8));
            if (end > 0x10FFFF)
            {
                throw new InvalidDataException("The font's character map leaves Unicode.");
            }

            for (var code = start; code <= end; code++)
            {
                map[(int)code] = (ushort)(glyph + code - start);
            }
        }
    }

    private static void ReadFirstPlane(FontTable table, Dictionary<int, ushort> map)
    {
        var segments = table.UInt16(6) / 2;
        for (var i = 0; i < segments; i++)
        {
            var end = table.UInt16(14 + (i * 2));
            var start = table.UInt16(16 + ((segments + i) * 2));
            for (int code = start; code <= end && code < LastOfFirstPlane; code++)
            {
                var glyph = GlyphInSegment(table, segments, i, code);
                if (glyph != 0)
                {
                    map[code] = glyph;
                }
            }
        }
    }

    private static ushort GlyphInSegment(FontTable table, int segments, int segment, int code)
    {
        var start = table.UInt16(16 + ((segments + segment) * 2));
        var delta = table.UInt16(16 + (((2 * segments) + segment) * 2));
        var rangeAt = 16 + (((3 * segments) + segment) * 2);
        var range = table.UInt16(rangeAt);
        if (range == 0)
        {
            return (ushort)(code + delta);
        }

        var glyph = table.UInt16(rangeAt + range + ((code - start) * 2));
        return glyph == 0 ? (ushort)0 : (ushort)(glyph + delta);
    }

    /// <summary>Format 4: one segment for each run of characters whose glyphs run along; the last segment is the prescribed end mark.</summary>
    private static byte[] FirstPlane(List<(int CodePoint, ushort Glyph)> characters)
    {
        var segments = Runs(characters).Append((Start: LastOfFirstPlane, End: LastOfFirstPlane, Glyph: (ushort)0)).ToList();
        var log = (int)Math.Log2(segments.Count);
        var table = new byte[16 + (segments.Count * 8)];
        var writer = new BigEndianWriter(table);
        writer.UInt16(4, table.Length, 0, segments.Count * 2, 2 << log, log, (segments.Count * 2) - (2 << log));
        segments.ForEach(segment => writer.UInt16(segment.End));
        writer.UInt16(0);
        segments.ForEach(segment => writer.UInt16(segment.Start));
        segments.ForEach(segment => writer.UInt16(segment.Glyph - segment.Start));
        return table;
    }

    private static byte[] AllPlanes(List<(int CodePoint, ushort Glyph)> characters)
    {
        var runs = Runs(characters).ToList();
        var table = new byte[16 + (runs.Count * 12)];
        var writer = new BigEndianWriter(table);
        writer.UInt16(12, 0).UInt32((uint)table.Length, 0, (uint)runs.Count);
        runs.ForEach(run => writer.UInt32((uint)run.Start, (uint)run.End, run.Glyph));
        return table;
    }

    private static IEnumerable<(int Start, int End, ushort Glyph)> Runs(List<(int CodePoint, ushort Glyph)> sorted)
    {
        for (var i = 0; i < sorted.Count;)
        {
            var first = i;
            do
            {
                i++;
            }
            while (i < sorted.Count && sorted[i].CodePoint - sorted[first].CodePoint == i - first && sorted[i].Glyph - sorted[first].Glyph == i - first);

            yield return (sorted[first].CodePoint, sorted[i - 1].CodePoint, sorted[first].Glyph);
        }
    }
}
