namespace Banshi.Ofd.Packaging;

/// <summary>
/// Tells what comes again from what comes once, so that a cache is not filled with the latter. It knows some thousand of the last hashes; what it forgot counts as new. Safe for
/// all threads.
/// </summary>
internal sealed class Returning
{
    private readonly int[] _last = new int[1 << 12];

    /// <summary>Takes note of a hash; true where it came before.</summary>
    public bool Comes(int hash)
    {
        ref var last = ref _last[hash & (_last.Length - 1)];
        var isKnown = last == hash;
        last = hash;
        return isKnown;
    }
}
