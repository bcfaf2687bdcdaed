using Banshi.Forms.Contracts;

namespace Banshi.Forms.Domain;

/// <summary>First answers: what an earlier sheet said to the same questions, and what the platform knows already.</summary>
internal static class Prefilled
{
    public static Answers Answers(FormDefinition form, IReadOnlyDictionary<string, string> known, Answers before)
    {
        var first = new Dictionary<string, Answer>();
        foreach (var question in form.Sections.SelectMany(section => section.Questions))
        {
            if ((Carried(question, before) ?? Known(question, known)) is { } answer)
            {
                first[question.Id] = answer;
            }
        }

        return new Answers(first);
    }

    private static Answer? Known(Question question, IReadOnlyDictionary<string, string> known) =>
        question.Prefill is not null && known.TryGetValue(question.Prefill, out var value)
            ? AnswerReader.Read(question, Posted.Field(question), value).Answer
            : null;

    // An answer is carried over only where it would still be a right answer.
    private static Answer? Carried(Question question, Answers before) => (before[question.Id], question.Type) switch
    {
        (TextAnswer text, _) => AnswerReader.Read(question, Posted.Field(question), text.Value).Answer,
        (ManyAnswer many, QuestionType.Choices) => many.Values.All(value => question.Options.Any(option => option.Value == value)) ? many : null,
        (AddressAnswer address, QuestionType.Address) => address,
        (RowsAnswer rows, QuestionType.Group) => rows,
        (FilesAnswer { Files: [{ License: null }, ..] } files, QuestionType.File) => files,
        _ => null,
    };
}
