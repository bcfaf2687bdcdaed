using System.Buffers.Binary;

namespace Banshi.Ofd.Fonts;

/// <summary>One table of a font: big-endian numbers at byte offsets.</summary>
internal readonly struct FontTable(ReadOnlyMemory<byte> bytes, string tag)
{
    public ushort UInt16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(Slice(offset, 2).Span);

    public short Int16(int offset) => BinaryPrimitives.ReadInt16BigEndian(Slice(offset, 2).Span);

    public uint UInt32(int offset) => BinaryPrimitives.ReadUInt32BigEndian(Slice(offset, 4).Span);

    public FontTable From(long offset) => new(Slice(offset, bytes.Length - offset), tag);

    public ReadOnlyMemory<byte> Slice(long offset, long length) =>
        offset >= 0 && length >= 0 && offset + length <= bytes.Length
            ? bytes.Slice((int)offset, (int)length)
            : throw new InvalidDataException($"The font's table '{tag}' is too short.");

    public byte[] ToArray() => bytes.ToArray();
}
