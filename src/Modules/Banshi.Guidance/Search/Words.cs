using System.Globalization;
using System.Text;
using AnyAscii;

namespace Banshi.Guidance.Search;

/// <summary>
/// How text becomes terms, the same for items and for queries: Chinese runs give every pair of neighboring characters, Latin letters and digits give words.
/// There is no dictionary: new words are found as well as old ones.
/// </summary>
internal static class Words
{
    /// <summary>Terms of a text.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var run = new StringBuilder();
        var isHan = false;
        foreach (var rune in Normalize(text).EnumerateRunes())
        {
            var (isWord, han) = (Rune.IsLetterOrDigit(rune), IsHan(rune));
            if (run.Length > 0 && (!isWord || han != isHan))
            {
                foreach (var term in Terms(run.ToString(), isHan))
                {
                    yield return term;
                }

                run.Clear();
            }

            if (isWord)
            {
                run.Append(rune.ToString());
                isHan = han;
            }
        }

        foreach (var term in Terms(run.ToString(), isHan))
        {
            yield return term;
        }
    }

    /// <summary>One form for what means the same: full-width to half-width, capitals to small letters, no spaces or marks between Chinese characters.</summary>
    public static string Normalize(string text) => text.Normalize(NormalizationForm.FormKC).ToLowerInvariant();

    /// <summary>The whole text as one term: letters and digits alone.</summary>
    public static string Whole(string text) => string.Concat(Normalize(text).EnumerateRunes().Where(Rune.IsLetterOrDigit).Select(rune => rune.ToString()));

    /// <summary>Pinyin without tones, as one word.</summary>
    public static string Pinyin(string text) => Whole(text.Transliterate());

    /// <summary>First letters of the pinyin.</summary>
    public static string Initials(string text) =>
        string.Concat(text.EnumerateRunes().Where(Rune.IsLetterOrDigit).Select(rune => rune.ToString().Transliterate()).Where(sound => sound.Length > 0).Select(sound => char.ToLowerInvariant(sound[0])));

    private static IEnumerable<string> Terms(string run, bool isHan)
    {
        if (!isHan)
        {
            return run.Length == 0 ? [] : [run];
        }

        var characters = StringInfo.ParseCombiningCharacters(run).Select(start => StringInfo.GetNextTextElement(run, start)).ToList();
        return characters.Count == 1 ? [run] : characters.Zip(characters.Skip(1), (first, second) => first + second);
    }

    private static bool IsHan(Rune rune) => rune.Value is >= 0x3400 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x3FFFF;
}
