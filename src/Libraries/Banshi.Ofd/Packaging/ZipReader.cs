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
    private const uint LengthsSignature = 0x08074B50;
    private const int EndLength = 22;
    private const int DirectoryRecordLength = 46;
    private const int EntryHeaderLength = 30;
    private const int Encrypted = 0x0001;
    private const int LengthsFollowFlag = 0x0008;
    private const int Zip64Lengths = 0x0001;
    private const int UnicodePath = 0x7075;
    private const int Stored = 0;
    private const int Deflated = 8;

    // What the header before an entry repeats, from the version that is needed to the length; the directory has it two bytes further on.
    private const int DescriptionLength = 22;
    private const int CrcInDescription = 10;

    private readonly List<(int Start, int End, int Record)> _extents = [];
    private bool _hasComment;

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
        _hasComment = end + EndLength < file.Length;
        return (count, (int)start, end);
    }

    private PackageEntry ReadDirectoryRecord(ref int at)
    {
        Require(UInt32(at) == DirectorySignature, "The directory of the ZIP is damaged.");
        var (flags, method, time, crc) = (UInt16(at + 8), UInt16(at + 10), UInt32(at + 12), UInt32(at + 16));
        var (packed, length, nameLength) = (UInt32(at + 20), UInt32(at + 24), UInt16(at + 28));
        var path = ReadName(Slice(at + DirectoryRecordLength, nameLength).Span);
        Require(method is Stored or Deflated && (flags & Encrypted) == 0, $"'{path}' is encrypted or packed in a way that OFD does not know.");
        Require(length <= limits.EntryBytes, $"'{path}' is larger than the limit.");
        Require(method == Deflated || packed == length, $"'{path}' has two lengths.");
        Require(UInt16(at + 34) == 0, "The ZIP is split over several files.");
        Require(IsPlain(UInt32(at + 38), path), $"'{path}' is no plain file.");
        Require(!HasSecondName(at + DirectoryRecordLength + nameLength, UInt16(at + 30)), $"'{path}' has two names.");
        var bytes = ReadEntry(at, packed);
        at += DirectoryRecordLength + nameLength + UInt16(at + 30) + UInt16(at + 32);
        return new PackageEntry(path, time, new PackedContent(method == Deflated, crc, (int)length, bytes));
    }

    private ReadOnlyMemory<byte> ReadEntry(int record, uint packed)
    {
        var offset = UInt32(record + 42);
        Require(offset <= file.Length - EntryHeaderLength && UInt32((int)offset) == EntrySignature, "An entry of the ZIP is not where the directory announces it.");
        var at = (int)offset;
        Require(HeaderAgrees(at, record), "An entry of the ZIP differs from what the directory says about it.");
        var start = at + EntryHeaderLength + UInt16(at + 26) + UInt16(at + 28);
        var bytes = Slice(start, packed);
        _extents.Add((at, start + (int)packed, record));
        return bytes;
    }

    /// <summary>Programs on Unix write the type of a file into the uppermost bits: some would make a link to another file of an entry that says so.</summary>
    private static bool IsPlain(uint attributes, string path) => (attributes >> 28) switch
    {
        0 or 8 => true,
        4 => path.EndsWith('/'),
        _ => false,
    };

    private bool HeaderAgrees(int header, int record)
    {
        var name = UInt16(header + 26);
        return DescriptionAgrees(header, record)
            && Slice(header + EntryHeaderLength, name).Span.SequenceEqual(Slice(record + DirectoryRecordLength, UInt16(record + 28)).Span)
            && !HasSecondName(header + EntryHeaderLength + name, UInt16(header + 28));
    }

    private bool DescriptionAgrees(int header, int record)
    {
        var ours = Slice(header + 4, DescriptionLength).Span;
        var listed = Slice(record + 6, DescriptionLength).Span;
        if (ours.SequenceEqual(listed))
        {
            return true;
        }

        // Checksum and lengths may be left to what follows the entry, or lie where ZIP64 has them; the rest is the same even so.
        return ours[2..CrcInDescription].SequenceEqual(listed[2..CrcInDescription])
            && (LengthsFollow(record) ? Follow(header, record) : UInt32(header + 14) == UInt32(record + 16) && LiesInZip64(header, record));
    }

    private bool LengthsFollow(int record) => (UInt16(record + 8) & LengthsFollowFlag) != 0;

    private bool Follow(int header, int record)
    {
        for (var i = 0; i < 3 * sizeof(uint); i += sizeof(uint))
        {
            var value = UInt32(header + 14 + i);
            if (value is not (0 or uint.MaxValue) && value != UInt32(record + 16 + i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>An extra field may hold another name in Unicode, which some programs use and others do not.</summary>
    private bool HasSecondName(int extra, int length) => FindExtra(extra, length, UnicodePath) >= 0;

    /// <summary>Whether the lengths are where ZIP64 has them and agree; some programs write them there for small files too.</summary>
    private bool LiesInZip64(int header, int record)
    {
        var field = FindExtra(header + EntryHeaderLength + UInt16(header + 26), UInt16(header + 28), Zip64Lengths);
        return UInt32(header + 18) == uint.MaxValue && UInt32(header + 22) == uint.MaxValue
            && field >= 0 && UInt64(field) == UInt32(record + 24) && UInt64(field + 8) == UInt32(record + 20);
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
        var hidden = _hasComment;
        var end = 0;
        var record = -1;
        foreach (var extent in _extents.Order())
        {
            Require(extent.Start >= end, "Entries of the ZIP overlap.");
            hidden |= !IsExpectedGap(end, extent.Start, record);
            (end, record) = (extent.End, extent.Record);
        }

        Require(directory >= end, "Entries of the ZIP overlap its directory.");
        return hidden || !IsExpectedGap(end, directory, record);
    }

    /// <summary>Checksum and lengths may follow an entry: with or without a signature in front, lengths of four or of eight bytes. Some programs announce them and leave them out.</summary>
    private bool IsExpectedGap(int start, int end, int record)
    {
        if (start == end || record < 0 || !LengthsFollow(record))
        {
            return start == end;
        }

        var isSigned = (end - start) is 16 or 24;
        var at = isSigned ? start + 4 : start;
        return (!isSigned || UInt32(start) == LengthsSignature) && (end - at) switch
        {
            12 => Slice(at, 12).Span.SequenceEqual(Slice(record + 16, 12).Span),
            20 => UInt32(at) == UInt32(record + 16) && UInt64(at + 4) == UInt32(record + 20) && UInt64(at + 12) == UInt32(record + 24),
            _ => false,
        };
    }

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
