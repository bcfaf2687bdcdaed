namespace Banshi.Ofd.Packaging;

/// <summary>
/// Keeps out of a cache what comes once: a key is admitted when it comes a second time. It knows some thousand of the last keys by their hashes; two keys with one hash are one
/// to it, and what it forgot is new. Safe for all threads.
/// </summary>
internal sealed class Doorkeeper
{
    private readonly int[] _last = new int[1 << 12];

    /// <summary>Whether the key with this hash seems to have come before; from now on it has.</summary>
    public bool Admits(int hash)
    {
        ref var last = ref _last[hash & (_last.Length - 1)];
        var isKnown = last == hash;
        last = hash;
        return isKnown;
    }
}
