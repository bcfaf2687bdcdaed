using Banshi.Guidance.Search;

namespace Banshi.Guidance.Answers;

/// <summary>A question taken apart: which sections of a guide it asks for, and what it is about when the words of asking are taken away.</summary>
/// <param name="Text">As it was typed.</param>
/// <param name="Topic">What it is about: the runs of characters that are left, with spaces between.</param>
/// <param name="Sections">The sections that it asks for, the clearest first; none where it does not say.</param>
internal sealed record Question(string Text, string Topic, IReadOnlyList<string> Sections)
{
    private const int LeastTopic = 3;

    private static readonly char[] Stops = ['，', '。', '；', '！', '？', ',', ';', '!', '?'];

    private static readonly (string Word, string Section)[] Cues =
        [.. Answers.Sections.Cues.SelectMany(cue => cue.Words.Select(word => (word, cue.Section))).OrderByDescending(cue => cue.word.Length)];

    private static readonly string[] Asking = [.. Cues.Select(cue => cue.Word).Concat(Answers.Sections.Fillers).Distinct().OrderByDescending(word => word.Length)];

    public static Question Of(string text)
    {
        var typed = Words.Normalize(Words.Typed(text));
        var sections = Cues.Where(cue => typed.Contains(cue.Word, StringComparison.Ordinal)).Select(cue => cue.Section).Distinct().ToList();
        return new Question(typed, TopicOf(typed), sections);
    }

    /// <summary>Its clauses, the last first: people tell of themselves before they ask. None where it has only one.</summary>
    /// <param name="text">The whole as it was typed, with its stops.</param>
    public IEnumerable<Question> ClausesOf(string text)
    {
        var clauses = text.Split(Stops, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return clauses.Length < 2 ? [] : clauses.Reverse().Select(Of).Where(clause => clause.Topic.Length >= LeastTopic).Select(clause => clause with { Sections = Sections });
    }

    private static string TopicOf(string text)
    {
        foreach (var word in Asking)
        {
            text = text.Replace(word, " ", StringComparison.Ordinal);
        }

        return string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
