using Banshi.Cases.Documents;
using Banshi.Cases.Domain;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>The window takes a case in and gives a receipt that names every material.</summary>
internal sealed class ReceiveCase(CaseActs acts, IForms forms) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.WindowClerk, Reach.Division);

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, CancellationToken cancellation)
    {
        if (!(await acts.TakeAsync(id, seen, Guard, "收件", CaseState.Submitted)).Is(out var taken, out var problem))
        {
            return problem;
        }

        await WriteAsync(taken, (await forms.OpenAsync(taken.Case.SheetId, cancellation))!);
        return await acts.SaveAsync(id);
    }

    /// <summary>The act itself; a case that is entered at the window is received as it is submitted.</summary>
    public async Task WriteAsync(CaseActs.Taken taken, AnswerSheet sheet)
    {
        var (one, list) = taken;
        (one.State, one.Awaits) = (CaseState.Received, Awaited.Window);
        var agency = await acts.AgencyAsync(one);
        acts.Record(taken, "cases.receive", new { materials = sheet.Answers.Files().Count() }, "收件");
        DocumentWriter.Issue(acts.Db, one, DocumentKind.Receipt, agency, acts.Clock.UtcNow,
            DocumentTexts.Receipt(one, agency, acts.Clock.Today, one.DueOn!.Value, GivenThings.Of(list.Content, sheet)));
    }
}
