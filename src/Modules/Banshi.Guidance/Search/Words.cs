using System.Text;

namespace Banshi.Guidance.Search;

/// <summary>
/// How text becomes terms, the same for items and for queries: Chinese runs give every pair of neighboring characters, Latin letters and digits give words.
/// There is no dictionary: new words are found as well as old ones. Beside it runs the sound, in which another character of the same sound is the same: a
/// slip of an input method, or the traditional form.
/// </summary>
internal static class Words
{
    private const int LongestText = 100;

    /// <summary>What somebody typed, as far as it is searched for: no more than a hundred characters, none of them half.</summary>
    public static string Typed(string? text) => string.Concat((text ?? "").EnumerateRunes().Where(rune => !Rune.IsControl(rune)).Take(LongestText)).Trim();

    /// <summary>Terms of a text.</summary>
    public static IEnumerable<string> Of(string text) => Runs(text).SelectMany(run => run.IsHan ? Pairs(run.Characters, "") : [string.Concat(run.Characters)]);

    /// <summary>Its single Chinese characters.</summary>
    public static IEnumerable<string> Characters(string text) => Runs(text).Where(run => run.IsHan).SelectMany(run => run.Characters);

    /// <summary>Pairs of neighboring syllables, of Chinese characters or of pinyin.</summary>
    public static IEnumerable<string> Sounds(string text) => Runs(text).SelectMany(run =>
    {
        var syllables = run.IsHan ? run.Characters.Select(Syllables.Of) : Syllables.Split(string.Concat(run.Characters));
        return syllables.ToList() is { Count: > 1 } several ? Pairs(several, "'") : [];
    });

    /// <summary>One form for what means the same: full-width to half-width, capitals to small letters.</summary>
    public static string Normalize(string text) => string.Concat(text.EnumerateRunes()).Normalize(NormalizationForm.FormKC).ToLowerInvariant();

    /// <summary>The whole text as one term: letters and digits alone.</summary>
    public static string Whole(string text) => string.Concat(Normalize(text).EnumerateRunes().Where(Rune.IsLetterOrDigit));

    /// <summary>Pinyin without tones, as one word.</summary>
    public static string Pinyin(string text) => string.Concat(Whole(text).EnumerateRunes().Select(rune => Syllables.Of(rune.ToString())));

    /// <summary>First letters of the pinyin.</summary>
    public static string Initials(string text) =>
        string.Concat(Whole(text).EnumerateRunes().Select(rune => Syllables.Of(rune.ToString())).Where(sound => sound.Length > 0).Select(sound => sound[0]));

    private static IEnumerable<(bool IsHan, List<string> Characters)> Runs(string text)
    {
        (bool IsHan, List<string> Characters) run = (false, []);
        foreach (var rune in Normalize(text).EnumerateRunes())
        {
            var (isWord, isHan) = (Rune.IsLetterOrDigit(rune), IsHan(rune));
            if (run.Characters.Count > 0 && (!isWord || isHan != run.IsHan))
            {
                yield return run;
                run = (isHan, []);
            }

            if (isWord)
            {
                run.IsHan = isHan;
                run.Characters.Add(rune.ToString());
            }
        }

        if (run.Characters.Count > 0)
        {
            yield return run;
        }
    }

    private static IEnumerable<string> Pairs(List<string> parts, string between) =>
        parts.Count == 1 ? parts : parts.Zip(parts.Skip(1), (first, second) => string.Concat(first, between, second));

    private static bool IsHan(Rune rune) => rune.Value is >= 0x3400 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x3FFFF;
}
