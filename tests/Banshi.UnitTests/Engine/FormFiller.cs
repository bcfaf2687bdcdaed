using Banshi.Forms.Contracts;

namespace Banshi.UnitTests.Engine;

/// <summary>Fills in a whole form, with right answers of each kind.</summary>
internal static class FormFiller
{
    public static Answers Fill(FormDefinition form, Random random)
    {
        var answers = Answers.None;
        while (Journey.Of(form, answers) is { IsDone: false } journey)
        {
            var open = journey.Find(journey.Next!.Id)!.Asked.First(question => answers[question.Id] is null);
            answers = answers.With([new(open.Id, AnswerOf(open, random))]);
        }

        return answers;
    }

    private static Answer AnswerOf(Question question, Random random) => question switch
    {
        { Optional: true } when random.Next(2) == 0 => new NoAnswer(),
        { Type: QuestionType.Choices, Options: [var first, ..] } => new ManyAnswer([first.Value]),
        { Options: [_, ..] options } => new TextAnswer(options[random.Next(options.Count)].Value),
        { Type: QuestionType.Group } => new RowsAnswer(
            [.. Enumerable.Range(0, (int)Math.Max(1, question.Min ?? 1)).Select(_ => question.Questions.ToDictionary(inner => inner.Id, inner => AnswerOf(inner, random)))]),
        { Type: QuestionType.File } => new FilesAnswer([new Attachment(Guid.CreateVersion7(), "材料.pdf", 1, new string('0', 64))]),
        { Type: QuestionType.Address } => new AddressAnswer("150105000000", "内蒙古自治区呼和浩特市赛罕区", "大学东路 1 号"),
        { Type: QuestionType.YesNo } => new TextAnswer("是"),
        { Type: QuestionType.Date } => new TextAnswer("2026-03-01"),
        { Type: QuestionType.Number or QuestionType.Money } => new TextAnswer("1"),
        { Type: QuestionType.PersonId } => new TextAnswer("11010519491231002X"),
        { Type: QuestionType.CreditCode } => new TextAnswer("91350100M000100Y43"),
        { Type: QuestionType.Phone } => new TextAnswer("13800000000"),
        _ => new TextAnswer("一"),
    };
}
