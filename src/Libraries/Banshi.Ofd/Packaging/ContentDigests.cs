using System.Collections.Concurrent;
using Banshi.Ofd.Crypto;

namespace Banshi.Ofd.Packaging;

/// <summary>
/// SM3 digests of what packages hold. Documents of one kind carry the same seal and the same fonts again and again: large contents that come a second time are remembered, and known again only where
/// each packed byte is the same, which costs a hundredth of unpacking and hashing. Safe for all threads.
/// </summary>
internal sealed class ContentDigests
{
    private const int WorthRemembering = 4 << 10;
    private const int MostBytes = 1 << 18;
    private const int Most = 200;

    private readonly ConcurrentDictionary<PackedContent, byte[]> _known = new(new SameBytes());
    private readonly Doorkeeper _doorkeeper = new();

    /// <summary>The digest of the unpacked bytes.</summary>
    /// <exception cref="OfdFormatException">The entry is damaged.</exception>
    public byte[] Of(PackageEntry entry)
    {
        var content = entry.Content;
        if (content.Bytes.Length is < WorthRemembering or > MostBytes)
        {
            return Sm3.Hash(entry.Read());
        }

        if (_known.TryGetValue(content, out var known))
        {
            return known;
        }

        var digest = Sm3.Hash(entry.Read());
        if (!_doorkeeper.Admits((int)content.Crc))
        {
            return digest;
        }

        if (_known.Count >= Most)
        {
            _known.Clear();
        }

        // A copy: what is remembered must neither change with the caller's file nor keep it alive.
        return _known[new PackedContent(content.IsDeflated, content.Crc, content.Length, content.Bytes.ToArray())] = digest;
    }

    private sealed class SameBytes : IEqualityComparer<PackedContent>
    {
        public bool Equals(PackedContent? x, PackedContent? y) =>
            x!.IsDeflated == y!.IsDeflated && x.Length == y.Length && x.Crc == y.Crc && x.Bytes.Span.SequenceEqual(y.Bytes.Span);

        public int GetHashCode(PackedContent content) => (int)content.Crc;
    }
}
