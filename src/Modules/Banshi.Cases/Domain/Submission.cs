using Banshi.Cases.Timing;
using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

/// <summary>
/// What happens when an application is handed in: it gets its number, the answers are closed, the five days in which it must be accepted begin. It is the
/// same whether the applicant submits a case, or a life event submits one of its parts.
/// </summary>
internal sealed class Submission(CaseActs acts, ICatalog catalog, IForms forms, ReceiveCase receive, Renewal renewal)
{
    /// <summary>Why what somebody has filled in cannot be handed in; null where it can.</summary>
    public async Task<Problem?> RefuseAsync(Applicant applicant, Journey journey, CancellationToken cancellation) =>
        IsOnCommitment(journey) && await BrokeAPromiseAsync(applicant, cancellation) ? CaseProblems.PromiseBroken.With() : Refuse(journey);

    /// <summary>Why a form is not whole; null where it is.</summary>
    public static Problem? Refuse(Journey journey) =>
        journey.IsDone ? null : CaseProblems.NotComplete.With(journey.Pages.Count(page => !page.IsDone), journey.Next!.Title);

    /// <summary>Why a list takes no applications; null where it does.</summary>
    public async Task<Problem?> RefuseAsync(ItemVersionInfo list, CancellationToken cancellation)
    {
        // A draft stays with its list while the item lives; only an item that has been cancelled takes nothing any more.
        var current = list.IsCurrent ? list : await catalog.FindAsync(list.Content.TaskCode, cancellation);
        return current?.Content switch
        {
            { State: ItemState.InForce } content when content.CancelDate is null || content.CancelDate > acts.Clock.Today => null,
            { State: ItemState.Suspended } => CaseProblems.ListSuspended.With(),
            var content => CaseProblems.ListCancelled.With(content?.CancelDate ?? acts.Clock.Today),
        };
    }

    /// <summary>Hands it in; durable with the caller's save.</summary>
    public async Task WriteAsync(CaseActs.Taken taken, AnswerSheet sheet, CancellationToken cancellation)
    {
        var (one, list) = taken;
        var today = acts.Clock.Today;
        forms.Close(sheet);
        (one.State, one.Awaits, one.SubmittedAt) = (CaseState.Submitted, Awaited.Window, acts.Clock.UtcNow);
        one.IsOnCommitment = IsOnCommitment(sheet.Journey);
        one.RenewsUntil = await renewal.UntilAsync(list.Content, sheet, today, cancellation);
        CaseClock.StartAcceptance(one, await acts.CalendarAsync(one), list.Content, acts.Clock.UtcNow);
        acts.Db.NextSerial($"cases.number:{one.TaskCode}:{today:yyyyMMdd}", serial => one.Number = CaseNumber.Compose(one.TaskCode, today, serial));
        acts.Record(taken, "cases.submit", new { applicant = one.Applicant.Name, sheet = one.SheetId }, "申请");
        if (one.Channel == Channel.Window)
        {
            await receive.WriteAsync(taken, sheet);
        }
    }

    private static bool IsOnCommitment(Journey journey) => journey.Answers.Text(FormQuestions.Way) == FormQuestions.OnCommitment;

    private Task<bool> BrokeAPromiseAsync(Applicant applicant, CancellationToken cancellation) =>
        acts.Db.Set<BrokenPromise>().AnyAsync(broken => broken.IdNumber == applicant.IdNumber && broken.IdType == applicant.IdType, cancellation);
}
