using System.Collections.Concurrent;
using Banshi.Ofd.Packaging;

namespace Banshi.Ofd.Fonts;

/// <summary>The last subsets of a font: documents of one kind often use the same characters.</summary>
internal sealed class FontSubsets(TrueTypeFont font)
{
    private const int Most = 64;

    private readonly ConcurrentDictionary<string, FontSubset> _subsets = new(StringComparer.Ordinal);
    private readonly Doorkeeper _doorkeeper = new();

    public FontSubset Get(IEnumerable<int> codePoints)
    {
        var sorted = codePoints.Distinct().Order().ToList();
        var key = string.Concat(sorted.Select(char.ConvertFromUtf32));
        if (_subsets.TryGetValue(key, out var subset))
        {
            return subset;
        }

        subset = new FontSubset(font, sorted);
        if (!_doorkeeper.Admits(string.GetHashCode(key)))
        {
            return subset;
        }

        if (_subsets.Count >= Most)
        {
            _subsets.Clear();
        }

        return _subsets[key] = subset;
    }
}
