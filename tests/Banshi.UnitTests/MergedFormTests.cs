using Banshi.Forms.Contracts;
using CsCheck;

namespace Banshi.UnitTests;

/// <summary>One form out of several asks nothing twice and loses nothing.</summary>
public sealed class MergedFormTests
{
    private static readonly string[] Titles = ["申请人", "经营场所", "申请材料", "联系和送达"];
    private static readonly string[] Labels = ["姓名", "地址", "面积", "备注", "营业执照"];
    private static readonly string[] Values = ["甲", "乙"];

    // Small vocabularies: parts then often ask alike, in other orders and under other conditions.
    private static readonly Gen<IReadOnlyList<FormPart>> Parts = Gen.Int[1, 5].SelectMany(count => Gen.Int.Array[count].Select(seeds => (IReadOnlyList<FormPart>)[.. seeds.Select((seed, i) => Part(i, new Random(seed)))]));

    private static readonly Gen<(IReadOnlyList<FormPart> Parts, int Seed)> PartsAndAnswers = Gen.Select(Parts, Gen.Int);

    // Parts that contradict each other's order are rare.
    private const int Many = 2_000;

    [Fact]
    public void MergedForm_AsksNoQuestionTwice() => Parts.Sample(parts =>
    {
        var merged = MergedForm.Of(parts);
        var ids = merged.Form.Sections.SelectMany(section => section.Questions).Select(question => question.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.Equal(merged.Form.Sections.Select(section => section.Id).Distinct(), merged.Form.Sections.Select(section => section.Id));
        Assert.All(Pairs(parts), pair => Assert.True(!AreAlike(pair.One, pair.Other) || Place(merged, pair.One) == Place(merged, pair.Other)));
    }, iter: Many);

    [Fact]
    public void MergedForm_LosesNoQuestion() => Parts.Sample(parts =>
    {
        var merged = MergedForm.Of(parts);
        var ids = merged.Form.Sections.SelectMany(section => section.Questions).Select(question => question.Id).ToHashSet();
        Assert.All(parts, part =>
        {
            var places = part.Form.Sections.SelectMany(section => section.Questions).Select(question => merged.Places[part.Id][question.Id]).ToList();
            Assert.Subset(ids, places.ToHashSet());
            Assert.Equal(places.Distinct(), places);
        });
        Assert.Equal(ids, merged.Places.Values.SelectMany(places => places.Values).ToHashSet());
    }, iter: Many);

    [Fact]
    public void AnsweredMergedForm_AnswersEachPart() => PartsAndAnswers.Sample(one =>
    {
        var merged = MergedForm.Of(one.Parts);
        var answers = Fill(merged.Form, new Random(one.Seed));
        Assert.All(one.Parts, part => Assert.True(Journey.Of(part.Form, merged.AnswersOf(part.Id, answers)).IsDone));
    }, iter: Many);

    [Fact]
    public void MergedForm_AsksOnlyWhatAPartAsks() => PartsAndAnswers.Sample(one =>
    {
        var merged = MergedForm.Of(one.Parts);
        var answers = Fill(merged.Form, new Random(one.Seed));
        var wanted = one.Parts.SelectMany(part => Asked(Journey.Of(part.Form, merged.AnswersOf(part.Id, answers))).Select(id => merged.Places[part.Id][id])).ToHashSet();
        var always = merged.Form.Sections.SelectMany(section => section.Questions).Where(question => question.When is null).Select(question => question.Id);
        Assert.Equal(wanted.Union(always).Order(), Asked(Journey.Of(merged.Form, answers)).Order());
    }, iter: Many);

    [Fact]
    public void SharedQuestion_KeepsTheStricterLimits()
    {
        var merged = MergedForm.Of([One("a", new("name", "名称", QuestionType.Text) { Max = 100, Optional = true }), One("b", new("title", "名称", QuestionType.Text) { Min = 2, Max = 50 })]);
        var question = Assert.Single(Assert.Single(merged.Form.Sections).Questions);
        Assert.Equal((2m, 50m, false), (question.Min, question.Max, question.Optional));
    }

    [Fact]
    public void QuestionsInTheSameWords_ThatAreNotTheSame_NameTheirParts()
    {
        Question Situation(string value) => new("situation", "您属于哪种情形", QuestionType.Choice) { Options = [new(value, value)] };
        var merged = MergedForm.Of([One("a", Situation("新办")), One("b", Situation("延续"))]);
        Assert.Equal(["您属于哪种情形（事项a）", "您属于哪种情形（事项b）"], Assert.Single(merged.Form.Sections).Questions.Select(question => question.Label));
    }

    [Fact]
    public void SameLicense_IsAskedForOnce_UnderAnyName()
    {
        Question License(string label) => new("material-1", label, QuestionType.File) { LicenseType = "11100000000013127D001" };
        var merged = MergedForm.Of([One("a", License("身份证")), One("b", License("经办人居民身份证"))]);
        Assert.Single(Assert.Single(merged.Form.Sections).Questions);
        Assert.Single(merged.Shared);
    }

    private static FormPart One(string id, Question question) => new(id, "事项" + id, new FormDefinition([new Section("s", "申请", [question])]));

    private static FormPart Part(int index, Random random)
    {
        var before = new List<Question>();
        var sections = Titles.OrderBy(_ => random.Next()).Take(random.Next(1, Titles.Length + 1)).Select((title, s) => Section($"s{s}", title, random, before)).ToList();
        return new FormPart($"p{index}", $"事项{index}", new FormDefinition(sections));
    }

    private static Section Section(string id, string title, Random random, List<Question> before)
    {
        var when = When(random, before);
        var questions = new List<Question>();
        foreach (var label in Labels.OrderBy(_ => random.Next()).Take(random.Next(1, 4)))
        {
            var question = new Question($"q{before.Count}", label, random.Next(3) == 0 ? QuestionType.Text : QuestionType.Choice)
            {
                When = When(random, before),
                Optional = random.Next(4) == 0,
                Options = [],
            };
            question = question.Type == QuestionType.Choice ? question with { Options = [.. Values.Select(value => new Option(value, value))] } : question;
            questions.Add(question);
            before.Add(question);
        }

        return new Section(id, title, questions) { When = when };
    }

    private static Condition? When(Random random, List<Question> before)
    {
        if (before.Count == 0 || random.Next(2) == 0)
        {
            return null;
        }

        Condition Is() => new Condition.Is(before[random.Next(before.Count)].Id, Values[random.Next(2)]);
        return random.Next(4) switch
        {
            0 => new Condition.Any([Is(), Is()]),
            1 => new Condition.All([Is(), Is()]),
            2 => new Condition.Not(Is()),
            _ => Is(),
        };
    }

    // Goes through the form as a person does, page after page, until nothing is left to answer.
    private static Answers Fill(FormDefinition form, Random random)
    {
        var answers = Answers.None;
        while (Journey.Of(form, answers) is { IsDone: false } journey)
        {
            var page = journey.Find(journey.Next!.Id)!;
            var open = page.Asked.First(question => answers[question.Id] is null || (answers[question.Id] is NoAnswer && !question.Optional));
            Answer answer = open.Optional && random.Next(2) == 0 ? new NoAnswer() : new TextAnswer(Values[random.Next(2)]);
            answers = answers.With([new(open.Id, answer)]);
        }

        return Journey.Of(form, answers).Answers;
    }

    private static IEnumerable<string> Asked(Journey journey) => journey.Pages.SelectMany(page => page.Asked).Select(question => question.Id);

    private static IEnumerable<((FormPart Part, Section Section, Question Question) One, (FormPart Part, Section Section, Question Question) Other)> Pairs(IReadOnlyList<FormPart> parts)
    {
        var all = parts.SelectMany(part => part.Form.Sections.SelectMany(section => section.Questions.Select(question => (part, section, question)))).ToList();
        return all.SelectMany(one => all.Where(other => other.part != one.part).Select(other => (one, other)));
    }

    private static bool AreAlike((FormPart Part, Section Section, Question Question) one, (FormPart Part, Section Section, Question Question) other) =>
        (one.Section.Title, one.Question.Label, one.Question.Type) == (other.Section.Title, other.Question.Label, other.Question.Type);

    private static string Place(MergedForm merged, (FormPart Part, Section Section, Question Question) one) => merged.Places[one.Part.Id][one.Question.Id];
}
