using Banshi.Cases.Documents;
using Banshi.Forms.Contracts;
using Banshi.Licenses.Contracts;

namespace Banshi.Cases.Views;

/// <summary>A page of answers as people read it.</summary>
/// <param name="Id">Id of the section.</param>
/// <param name="Title">Its title.</param>
/// <param name="Lines">Its questions with answers.</param>
internal sealed record AnswersView(string Id, string Title, IReadOnlyList<AnswersView.Line> Lines)
{
    private static readonly Dictionary<string, LicenseInfo> NoLicenses = [];

    /// <summary>A question with its answer.</summary>
    /// <param name="QuestionId">Id of the question.</param>
    /// <param name="Label">The question.</param>
    /// <param name="Text">The answer as text; empty where nothing was answered.</param>
    /// <param name="Files">Files, and licenses that take the place of files.</param>
    /// <param name="Rows">Rows of a group: label and text.</param>
    public sealed record Line(
        string QuestionId, string Label, string Text, IReadOnlyList<Given> Files, IReadOnlyList<IReadOnlyList<(string Label, string Text)>> Rows);

    /// <summary>A file that was given, or a license that is used in its place.</summary>
    /// <param name="File">The attachment.</param>
    /// <param name="License">The license as it stands now; null for files, and where the reader is not shown more than its name.</param>
    public sealed record Given(Attachment File, LicenseInfo? License);

    /// <summary>All pages of a sheet that are asked.</summary>
    public static IReadOnlyList<AnswersView> Of(AnswerSheet sheet) => Of(sheet, NoLicenses);

    /// <summary>The same with the licenses that are used, by identifier.</summary>
    public static IReadOnlyList<AnswersView> Of(AnswerSheet sheet, IReadOnlyDictionary<string, LicenseInfo> licenses) =>
        [.. sheet.Journey.Pages.Select(page => new AnswersView(page.Section.Id, page.Section.Title, Asked(sheet, page, licenses)))];

    private static List<Line> Asked(AnswerSheet sheet, JourneyPage page, IReadOnlyDictionary<string, LicenseInfo> licenses) =>
        [.. page.Asked.Select(question => LineOf(question, sheet.Answers[question.Id], licenses))];

    private static Line LineOf(Question question, Answer? answer, IReadOnlyDictionary<string, LicenseInfo> licenses) => new(
        question.Id,
        question.Label,
        answer is FilesAnswer or RowsAnswer ? "" : AnswerText.Of(question, answer),
        [.. ((answer as FilesAnswer)?.Files ?? []).Select(file => new Given(file, licenses.GetValueOrDefault(file.License ?? "")))],
        [.. ((answer as RowsAnswer)?.Rows ?? []).Select(row => question.Questions.Select(inner => (inner.Label, AnswerText.Of(inner, row.GetValueOrDefault(inner.Id)))).ToList())]);
}
