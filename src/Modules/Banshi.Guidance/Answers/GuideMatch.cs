using Banshi.Catalog.Contracts;
using Banshi.Guidance.Search;

namespace Banshi.Guidance.Answers;

/// <summary>
/// How well a guide fits a question: how much of what the question is about, weighed by how much each term tells, stands in the item's names, and how much
/// anywhere in the guide. What is left unexplained speaks against it.
/// </summary>
/// <param name="Group">The group of the guide.</param>
/// <param name="Item">The guide.</param>
/// <param name="Named">Share that stands in the names.</param>
/// <param name="Said">Share that stands anywhere in the guide.</param>
/// <param name="Faq">The question of the guide that says the same; null where there is none.</param>
/// <param name="FaqShare">How much it has in common with the question.</param>
internal sealed record GuideMatch(Group Group, ItemContent Item, float Named, float Said, Faq? Faq, float FaqShare)
{
    private const float LeastNamed = 0.45f;
    private const float LeastSaid = 0.72f;
    private const float FaqAnswers = 0.6f;

    /// <summary>Whether a question of the guide says the same.</summary>
    public bool IsFaq => Faq is not null && FaqShare >= FaqAnswers;

    /// <summary>Whether the guide may answer at all.</summary>
    public bool IsEnough => Said >= LeastSaid && (Named >= LeastNamed || IsFaq);

    public float Score => Named + Said + (IsFaq ? FaqShare / 2 : 0);

    public static GuideMatch Of(Group group, ItemContent item, Question question, IReadOnlyList<string> topics, Func<string, float> rarity)
    {
        var names = group.Names.Concat(group.MainNames).SelectMany(Words.Of).ToHashSet();
        var said = GuidePassages.Of(item).SelectMany(passage => passage.Lines).Concat(item.Questions.SelectMany(one => new[] { one.Question, one.Answer })).Append(item.AgencyName)
            .Concat(item.Situations.SelectMany(one => new[] { one.Name, one.About })).SelectMany(Words.Of).Concat(names).ToHashSet();
        var terms = Words.Of(question.Text).ToHashSet();
        var faqs = item.Questions.Select(faq => (Faq: faq, Share: Alike(terms, faq))).ToList();
        var (best, share) = faqs.Count == 0 ? (null, 0) : faqs.MaxBy(one => one.Share);
        return new GuideMatch(group, item, topics.Max(topic => Share(topic, names, rarity)), topics.Max(topic => Share(topic, said, rarity)), best, share);
    }

    // How much of the guide's question somebody asks: who asks in more words asks the same.
    private static float Alike(HashSet<string> terms, Faq faq)
    {
        var asked = Words.Of(faq.Question).Distinct().ToList();
        return asked.Count == 0 ? 0 : (float)asked.Count(terms.Contains) / asked.Count;
    }

    // A character is explained where a pair that it stands in is held; it weighs as much as the rarest pair that it stands in. Two words that only stand side
    // by side make a pair that nobody holds: it takes nothing from either.
    private static float Share(string topic, HashSet<string> held, Func<string, float> rarity)
    {
        var (all, found) = (0f, 0f);
        foreach (var run in topic.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(run => Words.Of(run).ToList()))
        {
            var single = run is [{ Length: 1 }];
            for (var i = 0; i <= run.Count && run.Count > 0 && !single; i++)
            {
                string[] around = [.. run.Skip(i - 1).Take(i == 0 ? 1 : 2)];
                var weight = around.Max(rarity);
                (all, found) = (all + weight, around.Any(held.Contains) ? found + weight : found);
            }
        }

        return all == 0 ? 0 : found / all;
    }
}
