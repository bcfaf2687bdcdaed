using System.Collections.Concurrent;

namespace Banshi.Ofd.Seals.Verification;

/// <summary>
/// Remembers what was made of some bytes: a verifier meets the same few seals and certificates in nearly every document, and the first use of a public key
/// costs as much as two signatures. What is made must depend on the bytes alone.
/// </summary>
internal sealed class Remembered<T>(Func<ReadOnlyMemory<byte>, T> make)
{
    private const int Most = 200;
    private const int MostBytes = 1 << 18;
    private const int LastBytes = 32;

    private readonly ConcurrentDictionary<ReadOnlyMemory<byte>, T> _known = new(new SameBytes());

    public T Get(ReadOnlyMemory<byte> bytes)
    {
        if (_known.TryGetValue(bytes, out var known))
        {
            return known;
        }

        if (bytes.Length > MostBytes)
        {
            return make(bytes);
        }

        if (_known.Count >= Most)
        {
            _known.Clear();
        }

        // A copy: what is remembered must neither change with the caller's file nor keep it alive.
        ReadOnlyMemory<byte> copy = bytes.ToArray();
        return _known[copy] = make(copy);
    }

    private sealed class SameBytes : IEqualityComparer<ReadOnlyMemory<byte>>
    {
        public bool Equals(ReadOnlyMemory<byte> x, ReadOnlyMemory<byte> y) => x.Span.SequenceEqual(y.Span);

        public int GetHashCode(ReadOnlyMemory<byte> bytes)
        {
            // A seal or a certificate ends with a signature: its last bytes tell it from others.
            var hash = default(HashCode);
            hash.AddBytes(bytes.Span[^Math.Min(bytes.Length, LastBytes)..]);
            return hash.ToHashCode();
        }
    }
}
