namespace Banshi.Ofd;

/// <summary>What a file that comes from outside may cost. A file beyond a limit is an <see cref="OfdFormatException"/> before the memory is taken.</summary>
public sealed record OfdLimits
{
    /// <summary>The limits where none are given: ample for certificates and official documents.</summary>
    public static OfdLimits Default { get; } = new();

    /// <summary>Files in the package.</summary>
    public int Entries { get; init; } = 10_000;

    /// <summary>Bytes of one unpacked file.</summary>
    public int EntryBytes { get; init; } = 64 << 20;

    /// <summary>Bytes of all unpacked files together.</summary>
    public long TotalBytes { get; init; } = 256 << 20;

    /// <summary>Bytes of one unpacked XML file.</summary>
    public int XmlBytes { get; init; } = 8 << 20;

    /// <summary>Signatures of one document.</summary>
    public int Signatures { get; init; } = 100;
}
