namespace Banshi.Guidance.Search;

/// <summary>The dictionary in force: what people say is also looked for as what the lists call it.</summary>
internal sealed class Synonyms(IReadOnlyList<Synonyms.Pair> pairs)
{
    private const int Most = 4;

    public IReadOnlyList<Pair> Pairs => pairs;

    /// <summary>Another for another dictionary.</summary>
    public int Mark { get; } = pairs.Aggregate(0, HashCode.Combine);

    /// <summary>The text with an everyday word in other words: one text for each meaning, those of the longest words first.</summary>
    public IReadOnlyList<string> Rewrite(string text)
    {
        var whole = Words.Whole(text);
        var known = pairs.Where(pair => whole.Contains(pair.Word, StringComparison.Ordinal)).OrderByDescending(pair => pair.Word.Length).ToList();
        return [.. known.Where(pair => !known.Any(longer => longer.Word.Length > pair.Word.Length && longer.Word.Contains(pair.Word, StringComparison.Ordinal)))
            .Select(pair => whole.Replace(pair.Word, Words.Whole(pair.Means), StringComparison.Ordinal)).Distinct().Take(Most)];
    }

    /// <param name="Word">What people say, letters and digits alone.</param>
    /// <param name="Means">What the lists call it.</param>
    internal sealed record Pair(string Word, string Means);
}
