using System.Collections.Concurrent;

namespace Banshi.Ofd.Fonts;

/// <summary>The last subsets of a font: documents of one kind often use the same characters.</summary>
internal sealed class FontSubsets(TrueTypeFont font)
{
    private const int Most = 64;

    private readonly ConcurrentDictionary<string, FontSubset> _subsets = new(StringComparer.Ordinal);

    public FontSubset Get(IEnumerable<int> codePoints)
    {
        var sorted = codePoints.Distinct().Order().ToList();
        var key = string.Concat(sorted.Select(char.ConvertFromUtf32));
        if (_subsets.TryGetValue(key, out var subset))
        {
            return subset;
        }

        if (_subsets.Count >= Most)
        {
            _subsets.Clear();
        }

        return _subsets[key] = new FontSubset(font, sorted);
    }
}
