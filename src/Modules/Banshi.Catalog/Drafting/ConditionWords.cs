using Banshi.Forms.Contracts;
using Microsoft.Extensions.Localization;

namespace Banshi.Catalog.Drafting;

/// <summary>Conditions as officers read them.</summary>
internal sealed class ConditionWords(IStringLocalizer<CatalogStrings> texts)
{
    public string Of(Condition condition, IReadOnlyList<Question> questions) => condition switch
    {
        Condition.Is one => Of(one, questions.FirstOrDefault(question => question.Id == one.Question)),
        Condition.Any any => string.Join(texts["，或者"], any.Of.Select(one => Of(one, questions))),
        Condition.All all => string.Join(texts["，并且"], all.Of.Select(one => Of(one, questions))),
        Condition.Not not => texts["不是（{0}）", Of(not.Of, questions)],
        _ => "",
    };

    private string Of(Condition.Is one, Question? question) =>
        texts["“{0}”选“{1}”", question?.Label ?? one.Question, question?.Options.FirstOrDefault(option => option.Value == one.Value)?.Label ?? one.Value];
}
