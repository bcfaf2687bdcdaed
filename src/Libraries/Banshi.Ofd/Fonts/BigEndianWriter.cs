using System.Buffers.Binary;

namespace Banshi.Ofd.Fonts;

/// <summary>Fills an array with big-endian numbers, from its beginning.</summary>
internal sealed class BigEndianWriter(byte[] target)
{
    private int _at;

    public BigEndianWriter UInt16(params ReadOnlySpan<int> values)
    {
        foreach (var value in values)
        {
            BinaryPrimitives.WriteUInt16BigEndian(target.AsSpan(_at), (ushort)value);
            _at += 2;
        }

        return this;
    }

    public BigEndianWriter UInt32(params ReadOnlySpan<uint> values)
    {
        foreach (var value in values)
        {
            BinaryPrimitives.WriteUInt32BigEndian(target.AsSpan(_at), value);
            _at += 4;
        }

        return this;
    }

    public BigEndianWriter Bytes(byte[] values)
    {
        values.CopyTo(target, _at);
        _at += values.Length;
        return this;
    }
}
