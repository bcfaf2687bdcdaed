using System.IO.Compression;
using System.IO.Hashing;

namespace Banshi.Ofd.Packaging;

/// <summary>The content of a package entry as it lies in the ZIP: sealing copies it without unpacking, a font that many documents embed is packed once.</summary>
/// <param name="IsDeflated">Deflated, else stored.</param>
/// <param name="Crc">CRC-32 of the unpacked bytes.</param>
/// <param name="Length">Number of unpacked bytes.</param>
/// <param name="Bytes">The packed bytes.</param>
internal sealed record PackedContent(bool IsDeflated, uint Crc, int Length, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Below this, setting up the compressor takes longer than writing what it would save.</summary>
    private const int WorthDeflating = 3 << 10;

    /// <summary>The unpacked bytes, where this program packed them itself.</summary>
    private byte[]? Unpacked { get; init; }

    /// <summary>Packs bytes. What holds pictures is compressed already and is stored.</summary>
    public static PackedContent Pack(byte[] bytes, CompressionLevel level = CompressionLevel.Fastest)
    {
        var crc = Crc32.HashToUInt32(bytes);
        if (level == CompressionLevel.NoCompression || bytes.Length < WorthDeflating)
        {
            return new PackedContent(false, crc, bytes.Length, bytes) { Unpacked = bytes };
        }

        using var target = new MemoryStream(bytes.Length / 2);
        using (var deflate = new DeflateStream(target, level, leaveOpen: true))
        {
            deflate.Write(bytes);
        }

        return new PackedContent(true, crc, bytes.Length, target.GetBuffer().AsMemory(0, (int)target.Length)) { Unpacked = bytes };
    }

    /// <summary>The unpacked bytes.</summary>
    /// <exception cref="OfdFormatException">The packed bytes do not give what length and checksum announce.</exception>
    public byte[] Unpack(string path)
    {
        if (Unpacked is not null)
        {
            return Unpacked;
        }

        var bytes = IsDeflated ? Inflate(path) : Bytes.ToArray();
        return bytes.Length == Length && Crc32.HashToUInt32(bytes) == Crc
            ? bytes
            : throw new OfdFormatException($"'{path}' is damaged: its checksum differs.");
    }

    /// <summary>Whether these are the unpacked bytes.</summary>
    public bool Holds(ReadOnlySpan<byte> bytes)
    {
        if (!IsDeflated)
        {
            return Bytes.Span.SequenceEqual(bytes);
        }

        try
        {
            return bytes.SequenceEqual(Inflate(""));
        }
        catch (OfdFormatException)
        {
            return false;
        }
    }

    private byte[] Inflate(string path)
    {
        // The announced length was checked against the limits; a stream that gives more is cut off one byte behind it.
        var bytes = new byte[Length];
        try
        {
            using var packed = new LastByteApart(Bytes);
            using var inflate = new DeflateStream(packed, CompressionMode.Decompress);
            var read = inflate.ReadAtLeast(bytes, Length, throwOnEndOfStream: false);
            return read == Length && inflate.ReadByte() < 0 && packed.IsUsedUp ? bytes : throw new OfdFormatException($"'{path}' is damaged: its length differs.");
        }
        catch (InvalidDataException e)
        {
            throw new OfdFormatException($"'{path}' is damaged: it does not unpack.", e);
        }
    }
}
