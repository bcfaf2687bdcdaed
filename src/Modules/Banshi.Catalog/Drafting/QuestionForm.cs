using Banshi.Forms.Contracts;

namespace Banshi.Catalog.Drafting;

/// <summary>One question of the item's own form.</summary>
internal sealed class QuestionForm
{
    private const char Separator = '=';

    /// <summary>What may be asked here; groups of rows and files come from the list's materials and its makers.</summary>
    internal static readonly IReadOnlyList<(QuestionType Type, string Name)> Types =
    [
        (QuestionType.Text, "单行文字"), (QuestionType.LongText, "多行文字"), (QuestionType.Number, "数字"), (QuestionType.Money, "金额"), (QuestionType.Date, "日期"),
        (QuestionType.Choice, "单选"), (QuestionType.Choices, "多选"), (QuestionType.YesNo, "是或否"), (QuestionType.PersonId, "身份证号码"), (QuestionType.CreditCode, "统一社会信用代码"),
        (QuestionType.Phone, "联系电话"), (QuestionType.Address, "地址"),
    ];

    /// <summary>What is asked.</summary>
    public string? Label { get; set; }

    /// <summary>Its kind by name.</summary>
    public string? Type { get; set; }

    /// <summary>A sentence that helps.</summary>
    public string? Hint { get; set; }

    /// <summary>Whether it may stay empty.</summary>
    public bool Optional { get; set; }

    /// <summary>Choices, one a line.</summary>
    public string? Options { get; set; }

    /// <summary>Unit.</summary>
    public string? Unit { get; set; }

    /// <summary>Least length or value.</summary>
    public decimal? Min { get; set; }

    /// <summary>Greatest length or value.</summary>
    public decimal? Max { get; set; }

    /// <summary>It is asked only with one of these answers: question=value.</summary>
    public string[] When { get; set; } = [];

    internal static QuestionForm Of(Question question) => new()
    {
        Label = question.Label,
        Type = question.Type.ToString(),
        Hint = question.Hint,
        Optional = question.Optional,
        Options = Lines.Show(question.Options.Select(option => option.Label)),
        Unit = question.Unit,
        Min = question.Min,
        Max = question.Max,
        When = [.. Pairs(question.When)],
    };

    internal Question Apply(Question question) => question with
    {
        Label = Lines.Text(Label),
        Type = Types.Any(one => one.Type.ToString() == Type) ? Enum.Parse<QuestionType>(Type!) : question.Type,
        Hint = string.IsNullOrWhiteSpace(Hint) ? null : Hint.Trim(),
        Optional = Optional,
        Options = OptionsOf(question),
        Unit = string.IsNullOrWhiteSpace(Unit) ? null : Unit.Trim(),
        Min = Min,
        Max = Max,
        When = Read(When, question.When),
    };

    /// <summary>The answers that a condition may look at: those of choices that are asked before.</summary>
    internal static IEnumerable<(string Pair, string Text)> Answers(IEnumerable<Question> before) => before.SelectMany(question => Values(question)
        .Select(value => ($"{question.Id}{Separator}{value.Value}", $"{question.Label}：{value.Label}")));

    /// <summary>A condition that can be shown as answers of which one is enough; others are kept as they are.</summary>
    internal static bool IsSimple(Condition? condition) => condition is null or Condition.Is || (condition is Condition.Any any && any.Of.All(one => one is Condition.Is));

    internal static Condition? Read(string[] pairs, Condition? before)
    {
        if (!IsSimple(before))
        {
            return before;
        }

        var conditions = pairs.Select(pair => pair.Split(Separator, 2)).Where(pair => pair.Length == 2).Select(pair => (Condition)new Condition.Is(pair[0], pair[1])).ToList();
        return conditions.Count switch { 0 => null, 1 => conditions[0], _ => new Condition.Any(conditions) };
    }

    internal static IEnumerable<string> Pairs(Condition? condition) => condition switch
    {
        Condition.Is one => [$"{one.Question}{Separator}{one.Value}"],
        Condition.Any any => any.Of.SelectMany(Pairs),
        _ => [],
    };

    private static IEnumerable<Option> Values(Question question) => question.Type switch
    {
        QuestionType.Choice or QuestionType.Choices => question.Options,
        QuestionType.YesNo => [new Option("是", "是"), new Option("否", "否")],
        _ => [],
    };

    // A choice keeps its value when only its place changes: answers and conditions point to it.
    private List<Option> OptionsOf(Question question) => Type is nameof(QuestionType.Choice) or nameof(QuestionType.Choices)
        ? [.. Lines.Read(Options).Distinct().Select(label => question.Options.FirstOrDefault(option => option.Label == label) ?? new Option(label, label))]
        : [];
}
