using System.Buffers.Binary;
using System.Text;

namespace Banshi.Ofd.Fonts;

/// <summary>The directory of tables that an OpenType file begins with. Reading outside a table is an <see cref="InvalidDataException"/>.</summary>
internal sealed class FontTables
{
    private const uint TrueTypeOutlines = 0x00010000;
    private const int HeaderLength = 12;
    private const int RecordLength = 16;

    private readonly Dictionary<string, ReadOnlyMemory<byte>> _tables = [];

    public FontTables(ReadOnlyMemory<byte> file)
    {
        var header = new FontTable(file, "directory");
        if (header.UInt32(0) != TrueTypeOutlines)
        {
            throw new InvalidDataException("The file is no TrueType font: collections (.ttc) and PostScript outlines (.otf) are not supported.");
        }

        for (var i = 0; i < header.UInt16(4); i++)
        {
            var record = HeaderLength + (i * RecordLength);
            var tag = Encoding.ASCII.GetString(header.Slice(record, 4).Span);
            _tables[tag] = header.Slice(header.UInt32(record + 8), header.UInt32(record + 12));
        }
    }

    public FontTable this[string tag] => Find(tag) ?? throw new InvalidDataException($"The font has no table '{tag}'.");

    public FontTable? Find(string tag) => _tables.TryGetValue(tag, out var bytes) ? new FontTable(bytes, tag) : null;

    /// <summary>A font file of these tables, with its checksums.</summary>
    public static byte[] Write(IReadOnlyList<(string Tag, byte[] Bytes)> tables)
    {
        var sorted = tables.OrderBy(table => table.Tag, StringComparer.Ordinal).ToList();
        var file = new byte[HeaderLength + (sorted.Count * RecordLength) + sorted.Sum(table => Padded(table.Bytes.Length))];
        WriteHeader(file, sorted.Count);
        var offset = HeaderLength + (sorted.Count * RecordLength);
        var head = 0;
        for (var i = 0; i < sorted.Count; i++)
        {
            var (tag, bytes) = sorted[i];
            bytes.CopyTo(file, offset);
            var record = file.AsSpan(HeaderLength + (i * RecordLength), RecordLength);
            Encoding.ASCII.GetBytes(tag, record);
            BinaryPrimitives.WriteUInt32BigEndian(record[4..], Checksum(file.AsSpan(offset, Padded(bytes.Length))));
            BinaryPrimitives.WriteUInt32BigEndian(record[8..], (uint)offset);
            BinaryPrimitives.WriteUInt32BigEndian(record[12..], (uint)bytes.Length);
            head = tag == "head" ? offset : head;
            offset += Padded(bytes.Length);
        }

        const uint WholeFile = 0xB1B0AFBA;
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + 8), WholeFile - Checksum(file));
        return file;
    }

    private static void WriteHeader(byte[] file, int count)
    {
        // The three fields for a binary search of the directory.
        var log = (int)Math.Log2(count);
        BinaryPrimitives.WriteUInt32BigEndian(file, TrueTypeOutlines);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)count);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)(RecordLength << log));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)log);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)((count - (1 << log)) * RecordLength));
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (; bytes.Length >= 4; bytes = bytes[4..])
        {
            sum += BinaryPrimitives.ReadUInt32BigEndian(bytes);
        }

        return sum;
    }
}
