using Banshi.Ofd.Packaging;

namespace Banshi.Ofd.Seals.Verification;

/// <summary>The SM3 digests of the files of a package, each computed once, however many signatures protect it.</summary>
internal sealed class FileDigests(Package package, ContentDigests known)
{
    private readonly Dictionary<string, byte[]?> _digests = [];

    public FileState Compare(string path, byte[] expected)
    {
        if (!package.TryFind(path, out var entry))
        {
            return FileState.Missing;
        }

        if (!_digests.TryGetValue(path, out var digest))
        {
            _digests[path] = digest = TryHash(entry);
        }

        return digest is not null && digest.AsSpan().SequenceEqual(expected) ? FileState.Intact : FileState.Changed;
    }

    /// <summary>Whether a file is there and has exactly these bytes.</summary>
    public bool Holds(string path, ReadOnlySpan<byte> bytes) =>
        package.TryFind(path, out var entry) && entry.Content.Length == bytes.Length && entry.Content.Holds(bytes);

    private byte[]? TryHash(PackageEntry entry)
    {
        try
        {
            return known.Of(entry);
        }
        catch (OfdFormatException)
        {
            return null;
        }
    }
}
