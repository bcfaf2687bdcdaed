using Banshi.Catalog.Contracts;
using Banshi.Guidance.Answers;
using Banshi.Guidance.Search;
using Banshi.Platform.Actors;

namespace Banshi.Guidance;

/// <summary>
/// Answers a question from what is published: finds the guide and the section that it asks for and quotes it. What the guides do not say is not answered: below
/// a threshold the answer is that it is not known. A language model, where one is configured, may only say the quotation in other words.
/// </summary>
internal sealed class AnswerQuestion(SearchIndex index, SynonymBook book, ICatalog catalog, FindItems find, Rephrasing rephrasing) : IGuarded
{
    private const int Candidates = 8;

    public static Guard Guard => Guard.Anyone;

    /// <summary>An answer.</summary>
    /// <param name="IsKnown">Whether the guides say it.</param>
    /// <param name="TaskCode">The list that is quoted; empty where it is not known.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="AgencyName">Who implements it.</param>
    /// <param name="Quotes">What is quoted, the section that was asked for first.</param>
    /// <param name="InOtherWords">The quotation in the words of a language model; null where there is none.</param>
    public sealed record Answer(bool IsKnown, string TaskCode, string Name, string AgencyName, IReadOnlyList<Passage> Quotes, string? InOtherWords)
    {
        public static readonly Answer Unknown = new(false, "", "", "", [], null);
    }

    public async Task<Answer> RunAsync(string text, string? division, CancellationToken cancellation)
    {
        var whole = Question.Of(text);
        foreach (var question in whole.ClausesOf(text).Prepend(whole))
        {
            if (await BestAsync(question, division, cancellation) is { } match)
            {
                var quotes = QuotesOf(question, match);
                return new Answer(true, match.Item.TaskCode, match.Item.Name, match.Item.AgencyName, quotes, await rephrasing.RunAsync(question.Text, quotes, cancellation));
            }
        }

        find.Miss(text);
        return Answer.Unknown;
    }

    private async Task<GuideMatch?> BestAsync(Question question, string? division, CancellationToken cancellation)
    {
        var (now, synonyms) = (index.Now, await book.ReadAsync(cancellation));
        string[] topics = [question.Topic, .. synonyms.Rewrite(question.Topic)];
        var groups = now.Index.About(topics.Select(topic => (topic, 1f)));
        List<GuideMatch> matches = [];
        foreach (var hit in find.Nearest(groups.Take(Candidates), division))
        {
            if (await catalog.FindAsync(hit.Hit.TaskCode, cancellation) is { } version)
            {
                matches.Add(GuideMatch.Of(hit.Group, version.Content, question, topics, now.Index.Rarity));
            }
        }

        return matches.Where(match => match.IsEnough).MaxBy(match => match.Score);
    }

    // The section that was asked for, and the guide's own answer where it answers that very question; where the question names no section, that answer alone.
    private static List<Passage> QuotesOf(Question question, GuideMatch match)
    {
        var passages = GuidePassages.Of(match.Item);
        var asked = question.Sections.Select(section => passages.FirstOrDefault(passage => passage.Section == section)).FirstOrDefault(passage => passage is not null);
        var answered = match.IsFaq ? GuidePassages.Of(match.Item, match.Faq!) : null;
        var first = asked ?? (answered is null ? passages.FirstOrDefault(passage => passage.Section == Sections.Steps) ?? passages[0] : null);
        return [.. new[] { first, answered }.OfType<Passage>()];
    }
}
