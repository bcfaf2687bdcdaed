using System.Numerics;

namespace Banshi.Guidance.Search;

/// <summary>All names and everyday names of the index: what somebody is about to type, and what somebody may have meant who made one slip.</summary>
internal sealed class Phrases
{
    private const int ShortestTyped = 3;
    private const int ShortestPinyin = 5;

    private readonly Phrase[] _all;

    // Which characters each has, roughly: most names are put aside by one operation.
    private readonly ulong[] _marks;

    private Phrases(Phrase[] all) => (_all, _marks) = (all, [.. all.Select(phrase => MarksOf(phrase.Text))]);

    /// <param name="names">Names, each with the group that has it.</param>
    public static Phrases Of(IEnumerable<(string Name, Group Group)> names) => new([.. names.Select(one => Phrase.Of(one.Name, one.Group))]);

    /// <summary>Names that begin with a text, by characters, pinyin or initials, then names that hold it; the shortest first.</summary>
    public IEnumerable<(string Name, Group Group)> Complete(string text)
    {
        var typed = Words.Whole(text);
        return _all.Select(phrase => (Phrase: phrase, Place: phrase.PlaceOf(typed))).Where(one => one.Place >= 0)
            .OrderBy(one => one.Place > 0).ThenBy(one => one.Phrase.Text.Length).ThenBy(one => one.Phrase.Text, StringComparer.Ordinal).Select(one => (one.Phrase.Name, one.Phrase.Group));
    }

    /// <summary>What was meant, where the text is unknown as it stands and one slip explains it; null otherwise.</summary>
    public string? Meant(string text)
    {
        var typed = Words.Whole(text);
        var marks = MarksOf(typed);
        return typed.Length < ShortestTyped || Likely(of => (marks & ~of) == 0).Any(phrase => phrase.Text.Contains(typed, StringComparison.Ordinal)) ? null
            : typed.All(char.IsAsciiLetter) ? MeantByPinyin(typed)
            : MeantAsAWhole(typed, marks) ?? MeantByAPart(typed, marks);
    }

    private string? MeantByPinyin(string typed) =>
        typed.Length < ShortestPinyin || Array.Exists(_all, phrase => phrase.Pinyin.Contains(typed, StringComparison.Ordinal))
            ? null
            : _all.Where(phrase => PartOf(phrase.Pinyin, typed) is not null).MinBy(phrase => phrase.Pinyin.Length)?.Text;

    // The text is a name or a part of one. The shortest name explains it best.
    private string? MeantAsAWhole(string typed, ulong marks) =>
        Likely(of => BitOperations.PopCount(marks & ~of) <= 1).OrderBy(phrase => Math.Abs(phrase.Text.Length - typed.Length))
            .Select(phrase => PartOf(phrase.Text, typed)).FirstOrDefault(part => part is not null);

    // A name stands within the text: the longest says most.
    private string? MeantByAPart(string typed, ulong marks) =>
        Likely(of => BitOperations.PopCount(of & ~marks) <= 1).Where(phrase => phrase.Text.Length > ShortestTyped && phrase.Text.Length < typed.Length)
            .OrderByDescending(phrase => phrase.Text.Length).Select(phrase => PartOf(typed, phrase.Text) is { } slip ? typed.Replace(slip, phrase.Text, StringComparison.Ordinal) : null)
            .FirstOrDefault(meant => meant is not null);

    private IEnumerable<Phrase> Likely(Func<ulong, bool> isLikely)
    {
        for (var i = 0; i < _marks.Length; i++)
        {
            if (isLikely(_marks[i]))
            {
                yield return _all[i];
            }
        }
    }

    // Of three characters two are too little to be found in the middle of a longer name.
    private static string? PartOf(string text, string typed)
    {
        for (var start = 0; start < text.Length - 1; start++)
        {
            var length = NearMatch.Length(text, start, typed);
            if (length >= ShortestTyped && (typed.Length > ShortestTyped || start == 0 || start + length == text.Length))
            {
                return text.Substring(start, length);
            }
        }

        return null;
    }

    private static ulong MarksOf(string text) => text.Aggregate(0UL, (marks, character) => marks | (1UL << (character % 64)));

    private sealed record Phrase(string Name, Group Group, string Text, string Pinyin, string Initials)
    {
        public static Phrase Of(string name, Group group) => new(name, group, Words.Whole(name), Words.Pinyin(name), Words.Initials(name));

        public int PlaceOf(string typed) => Pinyin.StartsWith(typed, StringComparison.Ordinal) || Initials.StartsWith(typed, StringComparison.Ordinal) ? 0 : Text.IndexOf(typed, StringComparison.Ordinal);
    }
}
