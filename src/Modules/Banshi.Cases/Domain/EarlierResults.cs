using Banshi.Cases.Documents;
using Banshi.Cases.Views;
using Banshi.Forms.Contracts;
using Banshi.Platform.Documents;
using Banshi.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

/// <summary>
/// Fills into the form of a part what the parts before it ended in: licenses are lent, and between several places the decisions themselves go from case to case
/// (结果互认), so that nobody carries papers from one to the other. To another platform, and from it, they go as the files that they are.
/// </summary>
internal sealed class EarlierResults(CaseActs acts, LentLicense lent, Uploads uploads, PdfPaper paper)
{
    private static readonly string NameEnd = $"（{CaseNames.Of(DocumentKind.Grant)}）.pdf";

    /// <summary>Whether a file is named as a decision that was passed on.</summary>
    public static bool IsDecision(AnswersView.Given given) => given is { License: null, File.License: null } && given.File.Name.EndsWith(NameEnd, StringComparison.Ordinal);

    /// <summary>Adds them to the answers of a part; durable with the caller's save.</summary>
    /// <param name="answers">What the one form answers.</param>
    /// <param name="one">The case of the part.</param>
    /// <param name="before">The parts whose result it needs, where another place may have decided them; empty otherwise.</param>
    /// <param name="form">Its form.</param>
    /// <param name="isAsked">Whether the one form asked a question.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task AddAsync(
        Dictionary<string, Answer> answers, Case one, IReadOnlyList<LifeEventPart> before, FormDefinition form, Predicate<string> isAsked, CancellationToken cancellation)
    {
        foreach (var question in QuestionsOf(form).Where(question => question.LicenseType is not null))
        {
            await LendAsync(answers, one, question.Id, question.LicenseType!, isAsked(question.Id), cancellation);
        }

        // A license that another platform granted is none that could be lent here.
        var isElsewhere = before.Any(part => part.Elsewhere is not null);
        var open = QuestionsOf(form).Where(question => !isAsked(question.Id) && (question.LicenseType is null || isElsewhere));
        await AddDecisionsAsync(answers, one, before, open, cancellation);
    }

    /// <summary>The same for what is sent to another platform: no license of this one is proof there.</summary>
    public Task AddAsync(
        Dictionary<string, Answer> answers, CrossRegionCase one, IReadOnlyList<LifeEventPart> before, FormDefinition form, Predicate<string> isAsked, CancellationToken cancellation) =>
        AddDecisionsAsync(answers, one, before, QuestionsOf(form).Where(question => !isAsked(question.Id)), cancellation);

    private static IEnumerable<Question> QuestionsOf(FormDefinition form) => form.Sections.SelectMany(section => section.Questions);

    private async Task AddDecisionsAsync(
        Dictionary<string, Answer> answers, IDraft to, IReadOnlyList<LifeEventPart> before, IEnumerable<Question> open, CancellationToken cancellation)
    {
        var files = open.Where(question => question.Type == QuestionType.File && !answers.ContainsKey(question.Id)).ToList();
        if (files.Count == 0 || before.Count == 0)
        {
            return;
        }

        List<Attachment> decisions = [.. await DecisionsAsync(to, before, cancellation), .. await DecisionsElsewhereAsync(to, before, cancellation)];
        foreach (var question in files.Where(_ => decisions.Count > 0))
        {
            answers[question.Id] = new FilesAnswer(decisions);
        }
    }

    // A license is lent to one case at a time: for each part anew.
    private async Task LendAsync(Dictionary<string, Answer> answers, Case one, string question, string type, bool isAsked, CancellationToken cancellation)
    {
        var agreed = (answers.GetValueOrDefault(question) as FilesAnswer)?.Files.Select(file => file.License).FirstOrDefault(license => license is not null);
        if (agreed is null && isAsked)
        {
            return;
        }

        answers.Remove(question);
        if ((await lent.LendAsync(one, agreed, type, cancellation)).Is(out var license, out _))
        {
            answers[question] = LentLicense.AnswerOf(license);
        }
    }

    // The trail of the case that a decision comes from says where it went.
    private async Task<List<Attachment>> DecisionsAsync(IDraft to, IReadOnlyList<LifeEventPart> before, CancellationToken cancellation)
    {
        var names = before.ToDictionary(part => part.CaseId, part => part.Name);
        var decisions = new List<Attachment>();
        foreach (var document in await acts.Db.Set<CaseDocument>().AsNoTracking().Where(document => names.Keys.Contains(document.CaseId) && document.Kind == DocumentKind.Grant)
            .Where(document => !acts.Db.Set<CaseDocument>().Any(other => other.CaseId == document.CaseId && other.Kind == DocumentKind.Revocation))
            .OrderBy(document => document.IssuedAt).ToListAsync(cancellation))
        {
            using var pdf = new MemoryStream(paper.Print(DocumentPaper.Of(document, DocumentWriter.Read(document))));
            var file = await uploads.KeepAsync($"{names[document.CaseId]}{NameEnd}", "application/pdf", pdf, cancellation);
            await RecordAsync(document, to, cancellation);
            decisions.Add(new Attachment(file.Id, file.Name, file.Length, file.Sha256));
        }

        return decisions;
    }

    // What a platform that handled a part has sent is passed on as it came.
    private async Task<List<Attachment>> DecisionsElsewhereAsync(IDraft to, IReadOnlyList<LifeEventPart> before, CancellationToken cancellation)
    {
        var decisions = new List<Attachment>();
        foreach (var part in before.Where(part => part.Elsewhere is not null))
        {
            var from = await acts.Db.Set<CrossRegionCase>().AsNoTracking().SingleAsync(one => one.Id == part.CaseId, cancellation);
            if (from.Decision is { } decision && await uploads.FindAsync(decision.FileId, cancellation) is { } file)
            {
                acts.Record(from, "cases.pass-decision", new { document = from.Number, name = to.ItemName, to = to.Id });
                decisions.Add(new Attachment(file.Id, $"{part.Name}{NameEnd}", file.Length, file.Sha256));
            }
        }

        return decisions;
    }

    private async Task RecordAsync(CaseDocument document, IDraft to, CancellationToken cancellation)
    {
        var from = await acts.Db.Set<Case>().AsNoTracking().SingleAsync(one => one.Id == document.CaseId, cancellation);
        var taken = new CaseActs.Taken(from, await acts.ListAsync(from.ItemVersionId));
        acts.RecordAsSystem(taken, "cases.pass-decision", new { document = document.Number, name = to.ItemName, to = to.Id }, "送达");
    }
}
