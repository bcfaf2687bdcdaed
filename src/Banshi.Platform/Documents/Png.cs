using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using SkiaSharp;

namespace Banshi.Platform.Documents;

/// <summary>
/// Writes pictures of few colors as PNG with a palette (ISO/IEC 15948). SkiaSharp writes four bytes for each pixel, which for line drawings takes several times as long and
/// gives larger files.
/// </summary>
public static class Png
{
    private const byte Indexed = 3;

    /// <summary>The file.</summary>
    /// <param name="width">Pixels from left to right.</param>
    /// <param name="bits">For each pixel: 1, 2, 4 or 8.</param>
    /// <param name="palette">The colors that pixels name by their number.</param>
    /// <param name="lines">The pixels of all lines, from above; each line begins with a zero byte and ends with a whole byte.</param>
    /// <param name="level">How hard to pack.</param>
    public static byte[] Write(int width, byte bits, IReadOnlyList<SKColor> palette, ReadOnlySpan<byte> lines, CompressionLevel level)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), lines.Length / LineLength(width, bits));
        (header[8], header[9]) = (bits, Indexed);
        using var png = new MemoryStream();
        png.Write([0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n']);
        Write(png, "IHDR"u8, header);
        Write(png, "PLTE"u8, [.. palette.SelectMany(color => (byte[])[color.Red, color.Green, color.Blue])]);
        Write(png, "tRNS"u8, [.. palette.Select(color => color.Alpha)]);
        Write(png, "IDAT"u8, Pack(lines, level));
        Write(png, "IEND"u8, []);
        return png.ToArray();
    }

    /// <summary>Bytes of a line: how it is filtered (not at all), then its pixels.</summary>
    public static int LineLength(int width, int bits) => 1 + (((width * bits) + 7) / 8);

    private static ReadOnlySpan<byte> Pack(ReadOnlySpan<byte> lines, CompressionLevel level)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, level, leaveOpen: true))
        {
            stream.Write(lines);
        }

        return packed.GetBuffer().AsSpan(0, (int)packed.Length);
    }

    private static void Write(MemoryStream png, ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        var crc = new Crc32();
        crc.Append(type);
        crc.Append(content);
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        png.Write(number);
        png.Write(type);
        png.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, crc.GetCurrentHashAsUInt32());
        png.Write(number);
    }
}
