namespace Banshi.Forms.Contracts;

/// <summary>What the partial view <c>Forms/_Section</c> shows: the questions of a section with the answers so far, or with what was posted and refused.</summary>
/// <param name="Section">The section.</param>
/// <param name="Answers">The answers of the sheet.</param>
public sealed record SectionView(Section Section, Answers Answers)
{
    /// <summary>What was posted, where the page is shown again.</summary>
    public Posted? Posted { get; init; }

    /// <summary>A group that is to show one row more.</summary>
    public string? AddRowTo { get; init; }

    /// <summary>A row (field of the group, number) that is to go.</summary>
    public (string Field, int Row)? Remove { get; init; }

    /// <summary>Licenses that the platform holds, by question.</summary>
    public IReadOnlyDictionary<string, LicenseOffer> Offers { get; init; } = new Dictionary<string, LicenseOffer>();

    /// <summary>The rows of a group to show: numbers, so that what was posted keeps its place.</summary>
    public IReadOnlyList<int> Rows(Question group)
    {
        var known = (Answers[group.Id] as RowsAnswer)?.Rows.Count ?? 0;
        var rows = Posted is null ? [.. Enumerable.Range(0, known)] : Posted.Rows(group).ToList();
        if (Remove is { } gone && gone.Field == group.Id)
        {
            rows.Remove(gone.Row);
        }

        if (AddRowTo == group.Id || rows.Count == 0)
        {
            rows.Add(rows.Count == 0 ? 0 : rows.Max() + 1);
        }

        return rows;
    }

    /// <summary>The questions to show. A question that depends on another of the same page is shown too: only the browser knows that answer yet.</summary>
    public IEnumerable<Question> Questions()
    {
        var here = Section.Questions.Select(question => question.Id).ToHashSet();
        return Section.Questions.Where(question => question.When is null || question.When.Questions.Any(here.Contains) || question.When.Holds(Answers));
    }

    /// <summary>The condition as the browser reads it, where it depends on this page; else null.</summary>
    public string? Condition(Question question)
    {
        var here = Section.Questions.Select(other => other.Id).ToHashSet();
        return question.When is { } when && when.Questions.Any(here.Contains)
            ? System.Text.Json.JsonSerializer.Serialize(when, FormJson.Options)
            : null;
    }
}

/// <summary>A license that can stand for a material.</summary>
/// <param name="Identifier">电子证照标识.</param>
/// <param name="Name">Name of the license.</param>
/// <param name="Number">Its number; empty where it is not the holder who fills in.</param>
/// <param name="Issuer">Who issued it.</param>
/// <param name="ValidTo">Last day of validity; null for ever.</param>
public sealed record LicenseOffer(string Identifier, string Name, string Number, string Issuer, DateOnly? ValidTo);

/// <summary>One question with what is known of its answer.</summary>
/// <param name="Question">The question.</param>
/// <param name="Field">Name of its field.</param>
/// <param name="Answer">The answer so far.</param>
/// <param name="Section">The section that it is shown in.</param>
public sealed record QuestionView(Question Question, string Field, Answer? Answer, SectionView Section)
{
    /// <summary>The text to show in a one-line control.</summary>
    public string? Text => (Answer as TextAnswer)?.Value;
}
