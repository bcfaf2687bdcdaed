using System.Collections.Frozen;
using AnyAscii;

namespace Banshi.Guidance.Search;

/// <summary>Syllables of pinyin, without tones.</summary>
internal static class Syllables
{
    private const int Longest = 6;

    // Those that the characters of the standard sets have: what is no syllable of a character is none.
    private static readonly FrozenSet<string> Known = Enumerable.Range(0x4E00, 0x9FA5 - 0x4E00 + 1).Select(code => Of(char.ConvertFromUtf32(code))).Where(one => one.Length > 0).ToFrozenSet();

    /// <summary>The syllable of a character; letters and digits are their own.</summary>
    public static string Of(string character) => string.Concat(character.Transliterate().Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    /// <summary>The syllables of a word in pinyin, the longest first; empty where it is none.</summary>
    public static IReadOnlyList<string> Split(string word)
    {
        var rest = new IReadOnlyList<string>?[word.Length + 1];
        rest[word.Length] = [];
        for (var start = word.Length - 1; start >= 0; start--)
        {
            for (var length = Math.Min(Longest, word.Length - start); length > 0 && rest[start] is null; length--)
            {
                if (rest[start + length] is { } behind && Known.Contains(word.Substring(start, length)))
                {
                    rest[start] = [word.Substring(start, length), .. behind];
                }
            }
        }

        return rest[0] ?? [];
    }
}
