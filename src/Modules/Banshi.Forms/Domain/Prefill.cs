using Banshi.Directory.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Standards;

namespace Banshi.Forms.Domain;

/// <summary>First answers: what an earlier sheet said to the same questions, and what the platform knows already.</summary>
internal sealed class Prefill(IDirectory directory, IReadOnlyDictionary<string, string> known, Answers before)
{
    public async Task<Answers> AnswersAsync(FormDefinition form, CancellationToken cancellation)
    {
        var first = new Dictionary<string, Answer>();
        foreach (var question in form.Sections.SelectMany(section => section.Questions))
        {
            if ((Carried(question) ?? await KnownAsync(question, cancellation)) is { } answer)
            {
                first[question.Id] = answer;
            }
        }

        return new Answers(first);
    }

    // An answer is carried over only where it would still be a right answer.
    private Answer? Carried(Question question) => (before[question.Id], question.Type) switch
    {
        (TextAnswer text, _) => AnswerReader.Read(question, Posted.Field(question), text.Value).Answer,
        (ManyAnswer many, QuestionType.Choices) => many.Values.All(value => question.Options.Any(option => option.Value == value)) ? many : null,
        (AddressAnswer address, QuestionType.Address) => address,
        (RowsAnswer rows, QuestionType.Group) => rows,
        (FilesAnswer { Files: [{ License: null }, ..] } files, QuestionType.File) => files,
        _ => null,
    };

    private async Task<Answer?> KnownAsync(Question question, CancellationToken cancellation) =>
        question.Prefill is null || !known.TryGetValue(question.Prefill, out var value) ? null
        : question.Type == QuestionType.Address ? await AddressAsync(value, cancellation)
        : AnswerReader.Read(question, Posted.Field(question), value).Answer;

    // An address in words is taken apart along the tree of divisions; what no division accounts for is the street and the number.
    private async Task<AddressAnswer?> AddressAsync(string text, CancellationToken cancellation)
    {
        DivisionInfo? last = null;
        var length = 0;
        while (await LongestAsync(last?.Code, text[length..], cancellation) is { } next)
        {
            length += next.Name.Length;
            last = next;
        }

        var detail = text[length..].Trim();
        return last?.Level >= DivisionLevel.Banner && detail.Length > 0 ? new AddressAnswer(last.Code, text[..length], detail) : null;
    }

    private async Task<DivisionInfo?> LongestAsync(string? parent, string rest, CancellationToken cancellation) =>
        (await directory.ChildrenAsync(parent, cancellation)).Where(division => rest.StartsWith(division.Name, StringComparison.Ordinal)).MaxBy(division => division.Name.Length);
}
