using Banshi.Ofd.Crypto;
using Banshi.Ofd.Packaging;

namespace Banshi.Ofd.Seals.Verification;

/// <summary>The SM3 digests of the files of a package, each computed once, however many signatures protect it.</summary>
internal sealed class FileDigests(Package package)
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
            _digests[path] = digest = Digest(entry);
        }

        return digest is not null && digest.AsSpan().SequenceEqual(expected) ? FileState.Intact : FileState.Changed;
    }

    private static byte[]? Digest(PackageEntry entry)
    {
        try
        {
            return Sm3.Hash(entry.Read());
        }
        catch (OfdFormatException)
        {
            return null;
        }
    }
}
