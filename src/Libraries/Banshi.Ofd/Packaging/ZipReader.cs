using System.Buffers.Binary;
using System.Text;

namespace Banshi.Ofd.Packaging;

/// <summary>
/// Reads a ZIP so that no two readers can see two documents in one file: the directory at the end and the headers before the entries must agree, names
/// are unique even where case does not count, and bytes that belong to no entry are noticed. A seal is worth no more than this agreement.
/// </summary>
internal sealed class ZipReader(ReadOnlyMemory<byte> file, OfdLimits limits)
{
    private const uint EndSignature = 0x06054B50;
    private const uint DirectorySignature = 0x02014B50;
    private const uint EntrySignature = 0x04034B50;
    private const int EndLength = 22;
    private const int DirectoryRecordLength = 46;
    private const int EntryHeaderLength = 30;
    private const int Encrypted = 0x0001;
    private const int LengthsFollow = 0x0008;
    private const int Zip64Lengths = 0x0001;
    private const int UnicodePath = 0x7075;
    private const int Stored = 0;
    private const int Deflated = 8;

    private readonly List<(int Start, int End, bool LengthsFollow)> _extents = [];

    public Package Read()
    {
        var (count, start, end) = ReadEnd();
        var entries = new List<PackageEntry>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var total = 0L;
        var at = start;
        for (var i = 0; i < count; i++)
        {
            var entry = ReadDirectoryRecord(ref at);
            total += entry.Content.Length;
            Require(total <= limits.TotalBytes, "The unpacked files are larger than the limit.");
            Require(names.Add(entry.Path), $"'{PackagePath.Shorten(entry.Path)}' is in the package twice.");
            if (!entry.Path.EndsWith('/'))
            {
                entries.Add(entry);
            }
        }

        Require(at == end, "The directory of the ZIP has another length than announced.");
        return new Package(entries, FindHiddenBytes(start), limits);
    }

    private (int Count, int Start, int End) ReadEnd()
    {
        var end = file.Length - EndLength;
        var last = Math.Max(0, end - ushort.MaxValue);
        while (end >= last && (UInt32(end) != EndSignature || end + EndLength + UInt16(end + 20) != file.Length))
        {
            end--;
        }

        Require(end >= last, "The file is no ZIP, or its end is missing.");
        var (count, length, start) = (UInt16(end + 10), UInt32(end + 12), UInt32(end + 16));
        Require(UInt16(end + 4) == 0 && UInt16(end + 6) == 0 && UInt16(end + 8) == count, "The ZIP is split over several files.");
        Require(start + (long)length == end, "The directory of the ZIP is not where it is announced.");
        Require(count <= limits.Entries, $"The package has {count} files, more than the limit.");
        return (count, (int)start, end);
    }

    private PackageEntry ReadDirectoryRecord(ref int at)
    {
        Require(UInt32(at) == DirectorySignature, "The directory of the ZIP is damaged.");
        var (flags, method, time, crc) = (UInt16(at + 8), UInt16(at + 10), UInt32(at + 12), UInt32(at + 16));
        var (packed, length, offset) = (UInt32(at + 20), UInt32(at + 24), UInt32(at + 42));
        var nameLength = UInt16(at + 28);
        var name = Slice(at + DirectoryRecordLength, nameLength);
        var path = ReadName(name.Span);
        Require(method is Stored or Deflated && (flags & Encrypted) == 0, $"'{path}' is encrypted or packed in a way that OFD does not know.");
        Require(length <= limits.EntryBytes, $"'{path}' is larger than the limit.");
        Require(method == Deflated || packed == length, $"'{path}' has two lengths.");
        Require(!HasSecondName(at + DirectoryRecordLength + nameLength, UInt16(at + 30)), $"'{path}' has two names.");
        var bytes = ReadEntry(offset, packed, name.Span, (method, length));
        at += DirectoryRecordLength + nameLength + UInt16(at + 30) + UInt16(at + 32);
        return new PackageEntry(path, time, new PackedContent(method == Deflated, crc, (int)length, bytes));
    }

    private ReadOnlyMemory<byte> ReadEntry(uint offset, uint packed, ReadOnlySpan<byte> name, (int Method, uint Length) directory)
    {
        Require(offset <= file.Length - EntryHeaderLength && UInt32((int)offset) == EntrySignature, "An entry of the ZIP is not where the directory announces it.");
        var at = (int)offset;
        var lengthsFollow = (UInt16(at + 6) & LengthsFollow) != 0;
        var headerAgrees = UInt16(at + 8) == directory.Method
            && (lengthsFollow || LengthsAgree(at, packed, directory.Length))
            && Slice(at + EntryHeaderLength, UInt16(at + 26)).Span.SequenceEqual(name)
            && !HasSecondName(at + EntryHeaderLength + name.Length, UInt16(at + 28));
        Require(headerAgrees, "An entry of the ZIP differs from what the directory says about it.");
        var start = at + EntryHeaderLength + UInt16(at + 26) + UInt16(at + 28);
        var bytes = Slice(start, packed);
        _extents.Add((at, start + (int)packed, lengthsFollow));
        return bytes;
    }

    /// <summary>An extra field may hold another name in Unicode, which some programs use and others do not.</summary>
    private bool HasSecondName(int extra, int length) => FindExtra(extra, length, UnicodePath) >= 0;

    /// <summary>Whether the header says the same lengths as the directory; some programs write them where ZIP64 has them, for small files too.</summary>
    private bool LengthsAgree(int header, uint packed, uint length)
    {
        if (UInt32(header + 18) != uint.MaxValue || UInt32(header + 22) != uint.MaxValue)
        {
            return UInt32(header + 18) == packed && UInt32(header + 22) == length;
        }

        var field = FindExtra(header + EntryHeaderLength + UInt16(header + 26), UInt16(header + 28), Zip64Lengths);
        return field >= 0 && UInt64(field) == length && UInt64(field + 8) == packed;
    }

    /// <summary>Where the content of an extra field begins; -1 where there is no such field.</summary>
    private int FindExtra(int at, int length, int id)
    {
        for (var end = at + length; at + 4 <= end; at += 4 + UInt16(at + 2))
        {
            if (UInt16(at) == id)
            {
                return at + 4;
            }
        }

        return -1;
    }

    private static string ReadName(ReadOnlySpan<byte> bytes)
    {
        string name;
        try
        {
            name = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (ArgumentException)
        {
            // Old programs write names in the code page of their machine. Such a name only has to be told from the others.
            name = Encoding.Latin1.GetString(bytes);
        }

        Require(PackagePath.IsSafe(name.EndsWith('/') ? name[..^1] : name), $"An entry has the unsafe name '{PackagePath.Shorten(name)}'.");
        return name;
    }

    private bool FindHiddenBytes(int directory)
    {
        var hidden = false;
        var at = 0;
        var lengthsFollow = false;
        foreach (var extent in _extents.Order())
        {
            Require(extent.Start >= at, "Entries of the ZIP overlap.");
            hidden |= !IsExpectedGap(extent.Start - at, lengthsFollow);
            (at, lengthsFollow) = (extent.End, extent.LengthsFollow);
        }

        Require(directory >= at, "Entries of the ZIP overlap its directory.");
        return hidden || !IsExpectedGap(directory - at, lengthsFollow);
    }

    /// <summary>Checksum and lengths may follow an entry: 12 bytes, or 16 with a signature in front.</summary>
    private static bool IsExpectedGap(int length, bool lengthsFollow) => lengthsFollow ? length is 12 or 16 : length == 0;

    private static void Require(bool condition, string message)
    {
        if (!condition)
        {
            throw new OfdFormatException(message);
        }
    }

    private ushort UInt16(int offset) => BinaryPrimitives.ReadUInt16LittleEndian(Slice(offset, 2).Span);

    private uint UInt32(int offset) => BinaryPrimitives.ReadUInt32LittleEndian(Slice(offset, 4).Span);

    private ulong UInt64(int offset) => BinaryPrimitives.ReadUInt64LittleEndian(Slice(offset, 8).Span);

    private ReadOnlyMemory<byte> Slice(int offset, long length) =>
        offset >= 0 && offset + length <= file.Length
            ? file.Slice(offset, (int)length)
            : throw new OfdFormatException("The ZIP ends too early.");
}
