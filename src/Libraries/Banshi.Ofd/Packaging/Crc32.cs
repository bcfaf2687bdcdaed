using System.Buffers.Binary;

namespace Banshi.Ofd.Packaging;

/// <summary>The checksum of ZIP entries, eight bytes at a time: each file of a document passes here on every way in and out.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;
    private const int Step = 8;

    // Table i holds what a byte contributes that is followed by i others.
    private static readonly uint[][] Tables = CreateTables();

    public static uint Of(ReadOnlySpan<byte> data)
    {
        var crc = uint.MaxValue;
        for (; data.Length >= Step; data = data[Step..])
        {
            crc = Next(BinaryPrimitives.ReadUInt64LittleEndian(data) ^ crc);
        }

        foreach (var value in data)
        {
            crc = Tables[0][(byte)(crc ^ value)] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint Next(ulong bytes)
    {
        var crc = 0u;
        for (var i = Step - 1; i >= 0; i--)
        {
            crc ^= Tables[i][(byte)bytes];
            bytes >>= 8;
        }

        return crc;
    }

    private static uint[][] CreateTables()
    {
        var tables = new uint[Step][];
        for (var following = 0; following < Step; following++)
        {
            tables[following] = new uint[256];
            for (var value = 0u; value < 256; value++)
            {
                var before = following == 0 ? value : tables[following - 1][value];
                tables[following][value] = following == 0 ? OneByte(value) : tables[0][(byte)before] ^ (before >> 8);
            }
        }

        return tables;
    }

    private static uint OneByte(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value & 1) != 0 ? Polynomial ^ (value >> 1) : value >> 1;
        }

        return value;
    }
}
