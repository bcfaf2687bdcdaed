using System.Collections.Concurrent;

namespace Banshi.Guidance.Search;

/// <summary>
/// Finds and ranks groups, in memory; made anew when a group changes, and never changed itself. The whole text as a name or everyday name counts most; then how
/// many of its terms a name holds. What only sounds the same counts less. Pinyin, initials and codes are found by their beginning.
/// </summary>
internal sealed class GroupIndex
{
    private const int ShortestBeginning = 2;
    private const float PartOfTerms = 0.6f;
    private const float WholeText = 60;

    private readonly Postings _terms;
    private readonly Postings _sounds;
    private readonly Postings _asked;
    private readonly Postings _wholes;
    private readonly (Beginnings Words, float Weight)[] _beginnings;
    private readonly ConcurrentBag<Scores> _scores = [];

    public GroupIndex(IReadOnlyList<Group> groups)
    {
        Groups = groups;
        _terms = Postings.Of(
            groups.Count,
            (4, true, groups.Select(group => group.EverydayNames.SelectMany(Words.Of))),
            (4, true, groups.Select(group => Words.Of(group.Name))),
            (1.5f, true, groups.Select(group => group.MainNames.SelectMany(Words.Of))),
            (0.15f, false, groups.Select(group => group.AgencyTerms)),
            (1, true, groups.Select(group => group.Names.SelectMany(Words.Characters).Distinct())));
        _sounds = Postings.Of(groups.Count, (1, true, groups.Select(group => group.Names.SelectMany(Words.Sounds))));
        _asked = Postings.Of(groups.Count, (1, true, groups.Select(group => group.Asked.SelectMany(Words.Of))));
        _wholes = Postings.Of(groups.Count, (WholeText, false, groups.Select(group => group.Names.Concat(group.EverydayRows).Select(Words.Whole).Distinct())));
        _beginnings =
        [
            (new Beginnings(Of(group => group.Names.Select(Words.Pinyin))), 400),
            (new Beginnings(Of(group => group.Names.Select(Words.Initials))), 300),
            (new Beginnings(Of(group => [group.Basic])), 300),
        ];

        IEnumerable<(string, int)> Of(Func<Group, IEnumerable<string>> words) => groups.Index().SelectMany(one => words(one.Item).Select(word => (word, one.Index)));
    }

    public IReadOnlyList<Group> Groups { get; }

    /// <summary>Groups for texts that mean the same, the best first.</summary>
    /// <param name="texts">Each with how much it counts.</param>
    /// <param name="isLoose">Whether a single term in common is enough.</param>
    public IReadOnlyList<Group> Find(IEnumerable<(string Text, float Weight)> texts, bool isLoose) => Find(texts, isLoose, isQuestion: false);

    /// <summary>Groups that a question may be about, the best first: what their guides answer counts too.</summary>
    public IReadOnlyList<Group> About(IEnumerable<(string Text, float Weight)> topics) => Find(topics, isLoose: true, isQuestion: true);

    /// <summary>How much a term tells: what many names hold tells little, what none holds the most.</summary>
    public float Rarity(string term) => 1 + MathF.Log(Groups.Count / (1f + _terms.Of(term).Length));

    private List<Group> Find(IEnumerable<(string Text, float Weight)> texts, bool isLoose, bool isQuestion)
    {
        if (!_scores.TryTake(out var scores))
        {
            scores = new Scores(Groups.Count);
        }

        foreach (var (text, weight) in texts)
        {
            Score(text, isLoose, isQuestion, scores);
            scores.Keep(weight);
        }

        var found = scores.Take();
        _scores.Add(scores);
        return [.. found.Select(group => Groups[group])];
    }

    private void Score(string text, bool isLoose, bool isQuestion, Scores scores)
    {
        List<(string? Term, string? Sound)> terms = [.. Words.Of(text).Distinct().SelectMany(Questions)];
        foreach (var (term, sound) in terms)
        {
            scores.NextTerm();
            scores.Add(_terms.Of(term), 1);
            scores.Add(_sounds.Of(sound), term is null ? 2 : 1);
            scores.Add(_asked.Of(isQuestion ? term : null), 1);
        }

        scores.EndTerms(terms.Count, isLoose ? 1 : (int)Math.Ceiling(terms.Count * PartOfTerms));
        var whole = Words.Whole(text);
        scores.AddWhole(_wholes.Of(whole));
        if (whole.Length >= ShortestBeginning && whole.All(char.IsAsciiLetterOrDigit))
        {
            foreach (var (words, weight) in _beginnings)
            {
                scores.AddBeginnings(words.Of(whole), weight);
            }
        }
    }

    // A word in pinyin is as many questions as it has pairs of syllables.
    private static IEnumerable<(string? Term, string? Sound)> Questions(string term)
    {
        var sounds = Words.Sounds(term).ToList();
        return sounds.Count <= 1 ? [(term, sounds.FirstOrDefault())] : sounds.Select(sound => ((string?)null, (string?)sound));
    }
}
