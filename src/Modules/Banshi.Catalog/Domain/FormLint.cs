using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;

namespace Banshi.Catalog.Domain;

/// <summary>What would keep an applicant from finishing a form: ids twice, conditions on what is not asked before, choices without choices.</summary>
internal static class FormLint
{
    public static IReadOnlyList<FormattableString> Check(ItemContent item, IReadOnlyList<Section>? own)
    {
        var sections = ApplicationForm.Sections(item, own);
        var questions = sections.SelectMany(section => section.Questions).ToList();
        return
        [
            .. Twins(questions.Select(question => question.Id)).Select(id => (FormattableString)$"有两个问题的标识都是“{id}”，请改掉其中一个"),
            .. Twins(sections.Select(section => section.Id)).Select(id => (FormattableString)$"有两页的标识都是“{id}”，请改掉其中一个"),
            .. sections.Where(section => section.Questions.Count == 0).Select(section => (FormattableString)$"“{section.Title}”这一页没有问题，请添加问题或者删去这一页"),
            .. questions.Where(HasNoChoice).Select(question => (FormattableString)$"“{question.Label}”没有可选的答案，请至少填写两个"),
            .. Conditions(sections, own ?? []),
            .. item.Materials.SelectMany(material => material.Situations.Where(id => item.Situations.All(one => one.Id != id)).Select(_ => (FormattableString)$"材料“{material.Name}”用于一个已经删去的情形，请重新选择")),
        ];
    }

    private static IEnumerable<string> Twins(IEnumerable<string> ids) => ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key);

    private static bool HasNoChoice(Question question) => question.Type is QuestionType.Choice or QuestionType.Choices && question.Options.Count < (question.Id == FormQuestions.Delivery ? 1 : 2) && question.Id != FormQuestions.Situation;

    // What the list makes by itself is right by construction.
    private static List<FormattableString> Conditions(IReadOnlyList<Section> sections, IReadOnlyList<Section> own)
    {
        var before = new Dictionary<string, Question>();
        var wrong = new List<FormattableString>();
        foreach (var section in sections)
        {
            var isOwn = own.Any(one => one.Id == section.Id);
            wrong.AddRange(isOwn ? Wrong(section.Title, section.When, before) : []);
            foreach (var question in section.Questions)
            {
                wrong.AddRange(isOwn ? Wrong(question.Label, question.When, before) : []);
                before.TryAdd(question.Id, question);
            }
        }

        return wrong;
    }

    private static IEnumerable<FormattableString> Wrong(string what, Condition? condition, Dictionary<string, Question> before) => condition switch
    {
        null => [],
        Condition.Is one when !before.TryGetValue(one.Question, out _) => [$"“{what}”的显示条件看的问题不在它前面，请把那个问题移到前面或者改条件"],
        Condition.Is one when before[one.Question] is { Options: [_, ..] options } && options.All(option => option.Value != one.Value) => [$"“{what}”的显示条件选了一个已经没有的答案，请重新选择"],
        Condition.Is => [],
        Condition.Any any => any.Of.SelectMany(one => Wrong(what, one, before)),
        Condition.All all => all.Of.SelectMany(one => Wrong(what, one, before)),
        Condition.Not not => Wrong(what, not.Of, before),
        _ => [],
    };
}
