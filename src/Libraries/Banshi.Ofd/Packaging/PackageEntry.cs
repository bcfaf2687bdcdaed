using System.IO.Compression;

namespace Banshi.Ofd.Packaging;

/// <summary>A file in a package.</summary>
/// <param name="Path">From the root, without a leading slash, for example <c>Doc_0/Document.xml</c>.</param>
/// <param name="Time">Date and time as MS-DOS wrote them, which is what a ZIP holds.</param>
/// <param name="Content">What it holds.</param>
internal sealed record PackageEntry(string Path, uint Time, PackedContent Content)
{
    /// <summary>Packs a file.</summary>
    public static PackageEntry Create(string path, DateTimeOffset time, byte[] bytes, CompressionLevel level = CompressionLevel.Fastest) =>
        new(path, ToDos(time), PackedContent.Pack(bytes, level));

    /// <summary>The unpacked bytes.</summary>
    /// <exception cref="OfdFormatException">The entry is damaged.</exception>
    public byte[] Read() => Content.Unpack(Path);

    /// <summary>The wall clock of the instant's own offset, in steps of two seconds; years that MS-DOS did not know are moved to the nearest that it knew.</summary>
    public static uint ToDos(DateTimeOffset time)
    {
        var year = Math.Clamp(time.Year, 1980, 2107) - 1980;
        var date = (year << 9) | (time.Month << 5) | time.Day;
        var clock = (time.Hour << 11) | (time.Minute << 5) | (time.Second / 2);
        return ((uint)date << 16) | (uint)clock;
    }
}
