using System.Buffers.Binary;
using System.Text;

namespace Banshi.Ofd.Packaging;

/// <summary>Writes a ZIP: the same entries give the same bytes on every machine.</summary>
internal static class ZipWriter
{
    private const int LocalLength = 30;
    private const int DirectoryLength = 46;
    private const int EndLength = 22;
    private const int Version = 20;
    private const int NamesAreUtf8 = 0x0800;
    private const int Deflated = 8;

    public static byte[] Write(IReadOnlyCollection<PackageEntry> entries)
    {
        var file = GC.AllocateUninitializedArray<byte>(EndLength + entries.Sum(entry => entry.Content.Bytes.Length + LocalLength + DirectoryLength + (2 * Encoding.UTF8.GetByteCount(entry.Path))));
        var target = new MemoryStream(file);
        var offsets = new List<int>();
        foreach (var entry in entries)
        {
            offsets.Add((int)target.Position);
            WriteUInt32(target, 0x04034B50);
            WriteUInt16(target, Version);
            WriteDescription(target, entry);
            target.Write(Encoding.UTF8.GetBytes(entry.Path));
            target.Write(entry.Content.Bytes.Span);
        }

        var start = (int)target.Position;
        foreach (var (entry, offset) in entries.Zip(offsets))
        {
            WriteUInt32(target, 0x02014B50);
            WriteUInt16(target, Version, Version);
            WriteDescription(target, entry);
            WriteUInt16(target, 0, 0, 0);
            WriteUInt32(target, 0, (uint)offset);
            target.Write(Encoding.UTF8.GetBytes(entry.Path));
        }

        var length = (uint)(target.Position - start);
        WriteUInt32(target, 0x06054B50);
        WriteUInt16(target, 0, 0, entries.Count, entries.Count);
        WriteUInt32(target, length, (uint)start);
        WriteUInt16(target, 0);
        return file;
    }

    /// <summary>The fields that stand before the entry and again in the directory.</summary>
    private static void WriteDescription(MemoryStream target, PackageEntry entry)
    {
        WriteUInt16(target, Ascii.IsValid(entry.Path) ? 0 : NamesAreUtf8, entry.Content.IsDeflated ? Deflated : 0);
        WriteUInt32(target, entry.Time, entry.Content.Crc, (uint)entry.Content.Bytes.Length, (uint)entry.Content.Length);
        WriteUInt16(target, Encoding.UTF8.GetByteCount(entry.Path), 0);
    }

    private static void WriteUInt16(MemoryStream target, params ReadOnlySpan<int> values)
    {
        Span<byte> bytes = stackalloc byte[2];
        foreach (var value in values)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)value);
            target.Write(bytes);
        }
    }

    private static void WriteUInt32(MemoryStream target, params ReadOnlySpan<uint> values)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (var value in values)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
            target.Write(bytes);
        }
    }
}
