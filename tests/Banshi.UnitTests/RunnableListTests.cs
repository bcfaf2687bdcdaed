using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Catalog.Rules;
using Banshi.Forms.Contracts;
using Banshi.Standards;
using CsCheck;

namespace Banshi.UnitTests;

/// <summary>A list that passes the rules can be applied for, and has a way to its end.</summary>
public sealed class RunnableListTests
{
    private const string TaskCode = "11150105YL2200042E4000131101001";
    private static readonly string[] People = ["窗口", "审查", "决定"];

    private static readonly Gen<(ItemContent Item, IReadOnlyList<Section>? Own, int Seed)> Lists = Gen.Int.Select(seed => Make(new Random(seed)));

    [Fact]
    public void List_ThatPassesTheRules_CanBeFilledInToTheEnd() => Lists.Where(Passes).Sample(one =>
    {
        var form = ApplicationForm.Compose(one.Item, one.Own);
        var random = new Random(one.Seed);
        var answers = Answers.None;
        while (Journey.Of(form, answers) is { IsDone: false } journey)
        {
            var open = journey.Find(journey.Next!.Id)!.Asked.First(question => answers[question.Id] is null);
            answers = answers.With([new(open.Id, AnswerOf(open, random))]);
        }

        Assert.All(one.Item.Materials.Where(material => !material.ByForm && material.Need == MaterialNeed.Required && IsFor(material, answers)), material =>
            Assert.NotNull(answers[ApplicationForm.QuestionOf(material)]));
    });

    [Fact]
    public void List_ThatPassesTheRules_HasARouteThatEndsInADecision() => Lists.Where(Passes).Sample(one =>
    {
        var route = CaseRoute.Of(one.Item);
        Assert.Contains(route.Decider, new[] { Awaited.Window, Awaited.Handler, Awaited.Approver });
        Assert.Equal(route.HasReview ? Awaited.Handler : route.Decider, route.AfterAcceptance);
    });

    [Fact]
    public void OwnSections_ComeBackFromTheFormThatTheyMade() => Lists.Where(Passes).Sample(one =>
        Assert.Equal(ListDraft.Write(one.Own), ListDraft.Write(ApplicationForm.OwnSections(ApplicationForm.Compose(one.Item, one.Own)))));

    internal static bool Passes((ItemContent Item, IReadOnlyList<Section>? Own, int Seed) one) =>
        FormLint.Check(one.Item, one.Own).Count == 0 && RuleSet.AllOn.Check(one.Item).All(finding => finding.Rule.Severity == Severity.Warning);

    private static bool IsFor(Material material, Answers answers) => material.Situations.Count == 0 || material.Situations.Contains(answers.Text(FormQuestions.Situation));

    private static Answer AnswerOf(Question question, Random random) => question switch
    {
        { Optional: true } when random.Next(2) == 0 => new NoAnswer(),
        { Options: [_, ..] options } => new TextAnswer(options[random.Next(options.Count)].Value),
        { Type: QuestionType.YesNo } => new TextAnswer("是"),
        { Type: QuestionType.Address } => new AddressAnswer("150105000000", "赛罕区", "一号"),
        _ => new TextAnswer("一"),
    };

    internal static (ItemContent Item, IReadOnlyList<Section>? Own, int Seed) Make(Random random)
    {
        List<Situation> situations = [.. Enumerable.Range(1, random.Next(4)).Select(i => new Situation($"s{i}", $"情形{i}", ""))];
        var item = new ItemContent
        {
            TaskCode = TaskCode,
            BasicCode = ItemCode.Basic(TaskCode),
            Name = "某事项",
            Type = ItemType.Permit,
            AgencyName = "某局",
            AgencyCode = ItemCode.Agency(TaskCode),
            Level = 4,
            Kind = ItemKind.Promised,
            StatutoryLimit = TimeLimit.WorkingDays(random.Next(30)),
            PromisedLimit = TimeLimit.WorkingDays(random.Next(30)),
            Situations = situations,
            Materials = [.. Enumerable.Range(1, random.Next(6)).Select(i => MaterialOf(i, situations, random))],
            Steps = [.. Enumerable.Range(1, random.Next(6)).Select(i => new Step($"环节{i}", random.Next(3), People[random.Next(3)], ""))],
            Deliveries = [.. Enum.GetValues<Delivery>().Where(_ => random.Next(2) == 0)],
        };
        return (item, random.Next(3) == 0 ? null : Sections(random), random.Next());
    }

    private static Material MaterialOf(int number, List<Situation> situations, Random random) => new($"m{number}", $"材料{number}")
    {
        Need = (MaterialNeed)random.Next(1, 4),
        TolerantDays = random.Next(8) == 0 ? null : 5,
        ByForm = random.Next(4) == 0,
        Situations = [.. situations.Select(one => one.Id).Append("s9").Where(_ => random.Next(3) == 0)],
    };

    private static List<Section> Sections(Random random) => [.. Enumerable.Range(1, random.Next(1, 4)).Select(page => new Section($"p{page}", $"第{page}页", [.. Enumerable.Range(1, random.Next(4)).Select(i => QuestionOf($"q{page}{i}", random))]))];

    private static Question QuestionOf(string id, Random random) => new(id, id, random.Next(2) == 0 ? QuestionType.Text : QuestionType.Choice)
    {
        Optional = random.Next(3) == 0,
        Options = [new("甲", "甲"), new("乙", "乙")],
        When = random.Next(3) == 0 ? new Condition.Is($"q{random.Next(1, 4)}{random.Next(1, 4)}", random.Next(4) == 0 ? "丙" : "甲") : null,
    };
}
