using System.Buffers.Binary;
using System.IO.Compression;

namespace Banshi.Fuzz;

/// <summary>Makes new inputs from known ones. A ZIP is mostly changed inside of its files: its checksums would stop nearly everything else at the door.</summary>
internal sealed class Mutator
{
    private const int LongestInput = 1 << 16;
    private static readonly uint[] Interesting = [0, 1, 0x7F, 0x80, 0xFF, 0x100, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF];

    private static readonly string[] Words =
    [
        "../", "/", "\\", "OFD.xml", "Doc_0/", "<ofd:Signatures>", "</", "<!DOCTYPE x [<!ENTITY a \"b\">]>", "&a;", "&#x0;", "<![CDATA[", "BaseLoc=\"", "ID=\"", "NaN", "1e999", "-1", "\0",
        "SM3", "1.2.156.10197.1.401", "AAAA", "\uFEFF", "<?xml version=\"1.1\" encoding=\"UTF-16\"?>",
    ];

    private readonly Random _random;
    private readonly DerMutator _der;

    public Mutator(Random random)
    {
        _random = random;
        _der = new DerMutator(random, bytes => Step(bytes, bytes));
    }

    public byte[] Next(IReadOnlyList<byte[]> known)
    {
        var input = Pick(known);
        if (input.AsSpan().StartsWith("PK"u8) && _random.Next(8) > 0 && Repacked(input, known) is { } zip)
        {
            return zip;
        }

        return Changed(input, Pick(known));
    }

    private byte[] Changed(byte[] input, byte[] other)
    {
        if (_random.Next(4) > 0 && _der.Next(input) is { } structure)
        {
            return structure;
        }

        for (var steps = 1 << _random.Next(4); steps > 0; steps--)
        {
            input = Step(input, other);
        }

        return input.Length <= LongestInput ? input : input[..LongestInput];
    }

    private byte[] Step(byte[] input, byte[] other)
    {
        var (at, length) = (_random.Next(input.Length + 1), _random.Next(1, 1 << _random.Next(1, 8)));
        var rest = Math.Min(input.Length, at + length);
        return _random.Next(9) switch
        {
            0 => [.. input.AsSpan(0, at), .. input.AsSpan(rest)],
            1 => [.. input.AsSpan(0, rest), .. input.AsSpan(at)],
            2 => [.. input.AsSpan(0, at), .. Piece(other, length), .. input.AsSpan(at)],
            3 => [.. input.AsSpan(0, at), .. Piece(other, length), .. input.AsSpan(rest)],
            4 => [.. input.AsSpan(0, at), .. System.Text.Encoding.UTF8.GetBytes(Pick(Words)), .. input.AsSpan(at)],
            5 => [.. input.AsSpan(0, at), .. Piece(other, other.Length)],
            _ => Overwritten(input, at),
        };
    }

    private byte[] Overwritten(byte[] input, int at)
    {
        var changed = input.ToArray();
        Span<byte> number = stackalloc byte[4];
        var value = Pick(Interesting);
        if (_random.Next(2) == 0)
        {
            BinaryPrimitives.WriteUInt32BigEndian(number, value);
        }
        else
        {
            BinaryPrimitives.WriteUInt32LittleEndian(number, value);
        }

        var place = changed.AsSpan(at);
        switch (_random.Next(4))
        {
            case 0 when place.Length >= 4:
                number.CopyTo(place);
                break;
            case 1 when place.Length >= 2:
                number[2..].CopyTo(place);
                break;
            case 2 when place.Length >= 1:
                place[0] ^= (byte)(1 << _random.Next(8));
                break;
            default:
                _random.NextBytes(place[..Math.Min(1, place.Length)]);
                break;
        }

        return changed;
    }

    private byte[] Piece(byte[] from, int length)
    {
        var at = _random.Next(from.Length + 1);
        return from[at..Math.Min(from.Length, at + length)];
    }

    /// <summary>The ZIP with one of its files changed, added, renamed or left out; null where it is none.</summary>
    private byte[]? Repacked(byte[] input, IReadOnlyList<byte[]> known)
    {
        try
        {
            var files = Files(input);
            var which = _random.Next(files.Count);
            var (name, bytes) = files[which];
            files[which] = _random.Next(12) switch
            {
                0 => (name + Pick(Words), bytes),
                1 => (Pick(files).Name, bytes),
                2 => (name, Pick(files).Bytes),
                _ => (name, Changed(bytes, _random.Next(2) == 0 ? Pick(files).Bytes : Pick(Files(Pick(known))).Bytes)),
            };
            return Zip(files);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static List<(string Name, byte[] Bytes)> Files(byte[] input)
    {
        using var zip = new ZipArchive(new MemoryStream(input));
        return [.. zip.Entries.Where(entry => entry.Length <= LongestInput).Select(entry => (entry.FullName, Unpack(entry)))];
    }

    private static byte[] Unpack(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static byte[] Zip(List<(string Name, byte[] Bytes)> files)
    {
        using var target = new MemoryStream();
        using (var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var stream = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                stream.Write(bytes);
            }
        }

        return target.ToArray();
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];
}
