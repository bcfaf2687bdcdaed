using Banshi.Directory.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform.Errors;
using Banshi.Platform.Files;
using Banshi.Standards;

namespace Banshi.Forms.Domain;

/// <summary>Reads a whole section: each question that is asked gets an answer, or a problem beside its field.</summary>
internal sealed class SectionReader(IDirectory directory, Uploads uploads, Answers before, Posted posted, CancellationToken cancellation)
{
    private const int MostRows = 100;

    public Dictionary<string, Answer> Answers { get; } = [];

    /// <summary>Questions that were asked and got no right answer: an earlier one does not stand for what the person wants now.</summary>
    public List<string> Unanswered { get; } = [];

    public List<FieldProblem> Problems { get; } = [];

    public async Task ReadAsync(Section section)
    {
        // Conditions inside the page look at what was just posted, so questions are read in their order.
        foreach (var question in section.Questions)
        {
            if (question.When?.Holds(before.With(Answers)) == false)
            {
                continue;
            }

            if (await AnswerAsync(question) is { } answer)
            {
                Answers[question.Id] = answer;
            }
            else
            {
                Unanswered.Add(question.Id);
            }
        }
    }

    private async Task<Answer?> AnswerAsync(Question question)
    {
        var field = Posted.Field(question);
        var problems = Problems.Count;
        var answer = question.Type switch
        {
            QuestionType.File => await FilesAsync(question, field),
            QuestionType.Group => await RowsAsync(question),
            _ => await OneAsync(question, field),
        };
        if (Problems.Count > problems)
        {
            return answer;
        }

        if (answer is null && !question.Optional)
        {
            Problems.Add(AnswerReader.Missing(question).For(field, question.Label));
            return null;
        }

        return answer ?? new NoAnswer();
    }

    private async Task<Answer?> OneAsync(Question question, string field) => question.Type switch
    {
        QuestionType.Choices => Choices(question, field),
        QuestionType.Address => await AddressAsync(question, field),
        _ => Text(question, field),
    };

    private Answer? Text(Question question, string field)
    {
        var (answer, problem) = AnswerReader.Read(question, field, posted.Text(field));
        if (problem is not null)
        {
            Problems.Add(problem);
        }

        return answer;
    }

    private ManyAnswer? Choices(Question question, string field)
    {
        var values = posted.Many(field);
        if (values.Any(value => question.Options.All(option => option.Value != value)))
        {
            Problems.Add(FormProblems.NotAChoice.For(field, question.Label));
            return null;
        }

        return values.Count == 0 ? null : new ManyAnswer(values);
    }

    private async Task<AddressAnswer?> AddressAsync(Question question, string field)
    {
        var (chosen, detail) = (posted.Division(field), posted.Text(field + ".detail"));
        if (chosen.Length == 0 && detail.Length == 0)
        {
            return null;
        }

        var path = await directory.PathAsync(chosen, cancellation);
        if (path.Count < (int)DivisionLevel.Banner)
        {
            Problems.Add(FormProblems.AddressDivision.For(field, question.Label));
        }
        else if (detail.Length == 0)
        {
            Problems.Add(FormProblems.AddressDetail.For(field + ".detail", question.Label));
        }

        return path.Count == 0 ? null : new AddressAnswer(path[^1].Code, string.Concat(path.Select(division => division.Name)), detail);
    }

    private async Task<FilesAnswer?> FilesAsync(Question question, string field)
    {
        var known = (before[question.Id] as FilesAnswer)?.Files ?? [];

        // A license that the applicant authorized stands for the upload until it is given back.
        if (known is [{ License: { } license }] && posted.Text(field + ".license") == license)
        {
            return new FilesAnswer(known);
        }

        var kept = posted.Many(field + ".keep");
        var files = known.Where(file => file.FileId is { } id && kept.Contains(id.ToString())).ToList();
        files.AddRange(from file in await uploads.FindHeldAsync(posted.Many(field + ".held"), cancellation)
                       select new Attachment(file.Id, file.Name, file.Length, file.Sha256));
        foreach (var upload in posted.Uploads(field))
        {
            await using var content = upload.OpenReadStream();
            if ((await uploads.AddAsync(upload.FileName, content, cancellation)).Is(out var file, out var problem))
            {
                files.Add(new Attachment(file.Id, file.Name, file.Length, file.Sha256));
            }
            else
            {
                Problems.Add(problem.Kind.For(field, [.. problem.Arguments]));
            }
        }

        return files.Count == 0 ? null : new FilesAnswer(files);
    }

    private async Task<RowsAnswer?> RowsAsync(Question group)
    {
        var rows = new List<IReadOnlyDictionary<string, Answer>>();
        foreach (var row in posted.Rows(group).Take(MostRows))
        {
            rows.Add(await RowAsync(group, row));
        }

        // A row that was left empty altogether is no row.
        rows = [.. rows.Where(row => row.Values.Any(answer => answer is not NoAnswer))];
        if (rows.Count < group.Min)
        {
            Problems.Add(FormProblems.TooFewRows.For(Posted.Field(group), group.Label, group.Min));
        }
        else if (rows.Count > group.Max)
        {
            Problems.Add(FormProblems.TooManyRows.For(Posted.Field(group), group.Label, group.Max));
        }

        return rows.Count == 0 ? null : new RowsAnswer(rows);
    }

    private async Task<IReadOnlyDictionary<string, Answer>> RowAsync(Question group, int row)
    {
        var fields = group.Questions.ToDictionary(question => Posted.Field(group, row, question));
        var isEmpty = fields.Keys.All(field => posted.Text(field).Length == 0);
        var answers = new Dictionary<string, Answer>();
        foreach (var (field, question) in fields)
        {
            var answer = await OneAsync(question, field);
            if (answer is null && !question.Optional && !isEmpty && Problems.All(problem => problem.Field != field))
            {
                Problems.Add(AnswerReader.Missing(question).For(field, question.Label));
            }

            answers[question.Id] = answer ?? new NoAnswer();
        }

        return answers;
    }
}
