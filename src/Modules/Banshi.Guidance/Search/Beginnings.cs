namespace Banshi.Guidance.Search;

/// <summary>Words that are found by their beginning.</summary>
internal sealed class Beginnings
{
    private readonly (string Word, int Group)[] _words;

    public Beginnings(IEnumerable<(string Word, int Group)> words)
    {
        _words = [.. words.Where(one => one.Word.Length > 0)];
        Array.Sort(_words, (one, other) => string.CompareOrdinal(one.Word, other.Word));
    }

    /// <summary>The groups of the words that begin so, and whether the word is no longer than that.</summary>
    public IEnumerable<(int Group, bool IsWhole)> Of(string beginning)
    {
        var (from, to) = (0, _words.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = string.CompareOrdinal(_words[middle].Word, beginning) < 0 ? (middle + 1, to) : (from, middle);
        }

        for (; from < _words.Length && _words[from].Word.StartsWith(beginning, StringComparison.Ordinal); from++)
        {
            yield return (_words[from].Group, _words[from].Word.Length == beginning.Length);
        }
    }
}
