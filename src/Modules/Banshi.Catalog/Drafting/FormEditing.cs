using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Forms.Contracts;

namespace Banshi.Catalog.Drafting;

/// <summary>Changes of the item's own sections: pages and questions are added, moved and taken out.</summary>
internal static class FormEditing
{
    public static IReadOnlyList<Section> Start(IReadOnlyList<Section>? own) => own ?? [];

    public static IReadOnlyList<Section> AddSection(IReadOnlyList<Section> own, string title) =>
        [.. own, new Section(DraftIds.Next("p", own.Select(section => section.Id).ToHashSet()), title, [])];

    /// <summary>Carries out one press of a button: <c>up:SECTION</c>, <c>remove:SECTION</c>, <c>up:SECTION:QUESTION</c> or <c>remove:SECTION:QUESTION</c>.</summary>
    public static IReadOnlyList<Section> Press(IReadOnlyList<Section> own, string act) => act.Split(':') switch
    {
        ["up", var section] => Up([.. own], one => one.Id == section),
        ["remove", var section] => [.. own.Where(one => one.Id != section)],
        ["up", var section, var question] => In(own, section, questions => Up(questions, one => one.Id == question)),
        ["remove", var section, var question] => In(own, section, questions => [.. questions.Where(one => one.Id != question)]),
        _ => own,
    };

    /// <summary>Puts a question at the end of its page, or in its place.</summary>
    public static IReadOnlyList<Section> Put(IReadOnlyList<Section> own, string section, string? id, QuestionForm form) => In(own, section, questions => id is null
        ? [.. questions, form.Apply(new Question(NewId(own), "", QuestionType.Text))]
        : [.. questions.Select(one => one.Id == id ? form.Apply(one) : one)]);

    /// <summary>The questions that stand before one: a condition may look at them.</summary>
    public static IReadOnlyList<Question> Before(ItemContent item, IReadOnlyList<Section>? own, string section, string? question)
    {
        var before = new List<Question>();
        foreach (var page in ApplicationForm.Sections(item, own))
        {
            foreach (var one in page.Questions)
            {
                if (page.Id == section && one.Id == question)
                {
                    return before;
                }

                before.Add(one);
            }

            if (page.Id == section)
            {
                return before;
            }
        }

        return before;
    }

    private static string NewId(IReadOnlyList<Section> own) => DraftIds.Next("q", own.SelectMany(section => section.Questions).Select(question => question.Id).ToHashSet());

    private static IReadOnlyList<Section> In(IReadOnlyList<Section> own, string section, Func<List<Question>, IReadOnlyList<Question>> change) =>
        [.. own.Select(one => one.Id == section ? one with { Questions = change([.. one.Questions]) } : one)];

    private static List<T> Up<T>(List<T> list, Predicate<T> which)
    {
        var index = list.FindIndex(which);
        if (index > 0)
        {
            (list[index - 1], list[index]) = (list[index], list[index - 1]);
        }

        return list;
    }
}
