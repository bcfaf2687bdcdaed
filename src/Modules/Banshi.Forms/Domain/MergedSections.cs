using Banshi.Forms.Contracts;

namespace Banshi.Forms.Domain;

/// <summary>Makes pages of the questions of the one form: neighbors whose sections have one title share a page.</summary>
internal sealed class MergedSections(IReadOnlyList<MergedQuestion> order)
{
    private readonly HashSet<string> _ids = [];

    public IReadOnlyList<Section> Sections()
    {
        var sections = new List<Section>();
        var rest = order.AsEnumerable();
        while (rest.FirstOrDefault() is { } first)
        {
            var page = rest.TakeWhile(one => one.Section.Title == first.Section.Title).ToList();
            sections.Add(Section(first.Section, page));
            rest = rest.Skip(page.Count);
        }

        return sections;
    }

    private Section Section(Section model, List<MergedQuestion> page) => new(Free(model.Id), model.Title, [.. page.Select(one => Question(one, page))])
    {
        Help = page.Select(one => one.Section.Help).FirstOrDefault(help => help is not null),
        When = ConditionMath.Any([.. page.Select(one => one.When)]),
    };

    // Two questions in the same words on one page: behind each stands who asks it.
    private static Question Question(MergedQuestion one, List<MergedQuestion> page) => one.Question with
    {
        Label = page.Count(other => other.Question.Label == one.Question.Label) == 1 ? one.Question.Label : $"{one.Question.Label}（{string.Join("、", one.Parts)}）",
        When = one.When,
    };

    private string Free(string id)
    {
        var free = id;
        for (var i = 2; !_ids.Add(free); i++)
        {
            free = $"{id}-{i}";
        }

        return free;
    }
}
