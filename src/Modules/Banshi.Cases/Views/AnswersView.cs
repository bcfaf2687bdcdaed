using Banshi.Cases.Documents;
using Banshi.Forms.Contracts;

namespace Banshi.Cases.Views;

/// <summary>A page of answers as people read it.</summary>
/// <param name="Id">Id of the section.</param>
/// <param name="Title">Its title.</param>
/// <param name="Lines">Its questions with answers.</param>
internal sealed record AnswersView(string Id, string Title, IReadOnlyList<AnswersView.Line> Lines)
{
    /// <summary>A question with its answer.</summary>
    /// <param name="QuestionId">Id of the question.</param>
    /// <param name="Label">The question.</param>
    /// <param name="Text">The answer as text; empty where nothing was answered.</param>
    /// <param name="Files">Files and licenses.</param>
    /// <param name="Rows">Rows of a group: label and text.</param>
    public sealed record Line(
        string QuestionId, string Label, string Text, IReadOnlyList<Attachment> Files, IReadOnlyList<IReadOnlyList<(string Label, string Text)>> Rows);

    /// <summary>All pages of a sheet that are asked.</summary>
    public static IReadOnlyList<AnswersView> Of(AnswerSheet sheet) =>
        [.. sheet.Journey.Pages.Select(page => new AnswersView(page.Section.Id, page.Section.Title, [.. Journey.Asked(page.Section.Questions, sheet.Answers).Select(question => LineOf(question, sheet.Answers[question.Id]))]))];

    private static Line LineOf(Question question, Answer? answer) => new(
        question.Id,
        question.Label,
        answer is FilesAnswer or RowsAnswer ? "" : AnswerText.Of(question, answer),
        (answer as FilesAnswer)?.Files ?? [],
        [.. ((answer as RowsAnswer)?.Rows ?? []).Select(row => question.Questions.Select(inner => (inner.Label, AnswerText.Of(inner, row.GetValueOrDefault(inner.Id)))).ToList())]);
}
