using System.Diagnostics.CodeAnalysis;

namespace Banshi.Ofd.Packaging;

/// <summary>The files of an OFD package, in their order.</summary>
internal sealed class Package
{
    private const int Slack = 1 << 20;

    private readonly Dictionary<string, PackageEntry> _byPath;
    private long _budget;

    public Package(IReadOnlyList<PackageEntry> entries, bool hasHiddenBytes, OfdLimits limits)
    {
        Entries = entries;
        HasHiddenBytes = hasHiddenBytes;
        Limits = limits;
        _byPath = entries.ToDictionary(entry => entry.Path, StringComparer.Ordinal);
        _budget = (3 * entries.Sum(entry => (long)entry.Content.Length)) + Slack;
    }

    public IReadOnlyList<PackageEntry> Entries { get; }

    /// <summary>Whether bytes belong to no entry of the ZIP's directory: a program that reads the ZIP from its beginning may see another document there.</summary>
    public bool HasHiddenBytes { get; }

    public OfdLimits Limits { get; }

    /// <summary>Reads a ZIP.</summary>
    /// <exception cref="OfdFormatException">The bytes are no ZIP, are ambiguous, or go beyond the limits.</exception>
    public static Package Open(ReadOnlyMemory<byte> file, OfdLimits limits) => new ZipReader(file, limits).Read();

    public bool TryFind(string path, [NotNullWhen(true)] out PackageEntry? entry) => _byPath.TryGetValue(path, out entry);

    /// <summary>The unpacked bytes of a file that must be there.</summary>
    /// <exception cref="OfdFormatException">The file is missing or damaged, or the package has the same files read again and again.</exception>
    public byte[] Read(string path)
    {
        if (!TryFind(path, out var entry))
        {
            throw new OfdFormatException($"'{PackagePath.Shorten(path)}' is missing.");
        }

        // A list that names one large file a million times would otherwise cost a million times its size.
        _budget -= entry.Content.Length;
        return _budget >= 0 ? entry.Read() : throw new OfdFormatException("The package refers to the same files too often.");
    }

    /// <summary>
    /// The path that a reference means. Producers disagree about what a path is relative to: where nothing lies at the place that the standard means,
    /// the document's folder and the root are tried too.
    /// </summary>
    /// <exception cref="OfdFormatException">The reference is empty or leads out of the package.</exception>
    public string Locate(string origin, string reference)
    {
        var standard = PackagePath.Resolve(origin, reference);
        if (_byPath.ContainsKey(standard) || reference.Contains("..", StringComparison.Ordinal))
        {
            return standard;
        }

        var documentFolder = origin.Split('/')[0];
        string[] others = [PackagePath.Resolve($"{documentFolder}/", reference), PackagePath.Resolve("", reference)];
        return others.FirstOrDefault(_byPath.ContainsKey) ?? standard;
    }
}
