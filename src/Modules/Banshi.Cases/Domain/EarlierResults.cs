using Banshi.Cases.Documents;
using Banshi.Cases.Views;
using Banshi.Forms.Contracts;
using Banshi.Platform.Documents;
using Banshi.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

/// <summary>
/// Fills into the form of a part what the parts before it ended in: licenses are lent, and between several places the decisions themselves go from case to case
/// (结果互认), so that nobody carries papers from one to the other.
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
        List<Attachment>? decisions = null;
        foreach (var question in form.Sections.SelectMany(section => section.Questions))
        {
            if (question.LicenseType is { } type)
            {
                await LendAsync(answers, one, question.Id, type, isAsked(question.Id), cancellation);
            }
            else if (question.Type == QuestionType.File && before.Count > 0 && !isAsked(question.Id))
            {
                decisions ??= await DecisionsAsync(one, before, cancellation);
                Put(answers, question.Id, decisions);
            }
        }
    }

    private static void Put(Dictionary<string, Answer> answers, string question, List<Attachment> decisions)
    {
        if (decisions.Count > 0)
        {
            answers[question] = new FilesAnswer(decisions);
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
    private async Task<List<Attachment>> DecisionsAsync(Case to, IReadOnlyList<LifeEventPart> before, CancellationToken cancellation)
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

    private async Task RecordAsync(CaseDocument document, Case to, CancellationToken cancellation)
    {
        var from = await acts.Db.Set<Case>().AsNoTracking().SingleAsync(one => one.Id == document.CaseId, cancellation);
        var taken = new CaseActs.Taken(from, await acts.ListAsync(from.ItemVersionId));
        acts.RecordAsSystem(taken, "cases.pass-decision", new { document = document.Number, name = to.ItemName, to = to.Id }, "送达");
    }
}
