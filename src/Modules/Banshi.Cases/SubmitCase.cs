using Banshi.Cases.Domain;
using Banshi.Cases.Timing;
using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>
/// Submits a draft: all pages must be done. It gets its number, the answers are closed, the five days in which it must be accepted begin. To submit again
/// is no error: a double click, or a repeat after a broken line, finds the case submitted.
/// </summary>
internal sealed class SubmitCase(CaseActs acts, DraftAccess drafts, ICatalog catalog, IForms forms, ReceiveCase receive, Renewal renewal) : IGuarded
{
    public static Guard Guard => DraftAccess.Guard;

    /// <summary>What is about to be submitted.</summary>
    public sealed record View(Guid CaseId, string ItemName, Applicant Applicant, AnswerSheet Sheet, ItemVersionInfo List, bool IsDraft)
    {
        /// <summary>What may come later, and is not there yet.</summary>
        public IReadOnlyList<Material> Missing => Tolerance.Missing(List.Content, Sheet);
    }

    public async Task<Result<View>> ViewAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await drafts.OpenAsync(id, cancellation)).Is(out var draft, out var problem))
        {
            return problem;
        }

        var list = (await catalog.FindVersionAsync(draft.Case.ItemVersionId, cancellation))!;
        return new View(id, draft.Case.ItemName, draft.Case.Applicant, draft.Sheet, list, draft.Case.State == CaseState.Draft);
    }

    public async Task<Problem?> RunAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await drafts.OpenAsync(id, cancellation)).Is(out var draft, out var problem))
        {
            return problem;
        }

        if (draft.Case.State != CaseState.Draft)
        {
            return null;
        }

        var list = (await catalog.FindVersionAsync(draft.Case.ItemVersionId, cancellation))!;
        var isOnCommitment = draft.Sheet.Journey.Answers.Text(FormQuestions.Way) == FormQuestions.OnCommitment;
        if (isOnCommitment && await BrokeAPromiseAsync(draft.Case.Applicant, cancellation))
        {
            return CaseProblems.PromiseBroken.With();
        }

        if (await RefuseAsync(draft.Sheet.Journey, list, cancellation) is { } refused)
        {
            return refused;
        }

        draft.Case.IsOnCommitment = isOnCommitment;
        await WriteAsync(draft, list, cancellation);
        return await acts.Db.SaveAsync(cancellation) is null || await IsSubmittedAsync(id, cancellation) ? null : PlatformProblems.Stale.With();
    }

    private async Task<Problem?> RefuseAsync(Journey journey, ItemVersionInfo list, CancellationToken cancellation)
    {
        if (!journey.IsDone)
        {
            return CaseProblems.NotComplete.With(journey.Pages.Count(page => !page.IsDone), journey.Next!.Title);
        }

        // A draft stays with its list while the item lives; only an item that has been cancelled takes nothing any more.
        var current = list.IsCurrent ? list : await catalog.FindAsync(list.Content.TaskCode, cancellation);
        return current?.Content switch
        {
            { State: ItemState.InForce } content when content.CancelDate is null || content.CancelDate > acts.Clock.Today => null,
            { State: ItemState.Suspended } => CaseProblems.ListSuspended.With(),
            var content => CaseProblems.ListCancelled.With(content?.CancelDate ?? acts.Clock.Today),
        };
    }

    private async Task WriteAsync(DraftAccess.Draft draft, ItemVersionInfo list, CancellationToken cancellation)
    {
        var (one, today) = (draft.Case, acts.Clock.Today);
        forms.Close(draft.Sheet);
        (one.State, one.Awaits, one.SubmittedAt) = (CaseState.Submitted, Awaited.Window, acts.Clock.UtcNow);
        one.RenewsUntil = await renewal.UntilAsync(list.Content, draft.Sheet, today, cancellation);
        CaseClock.StartAcceptance(one, await acts.CalendarAsync(one), list.Content, acts.Clock.UtcNow);
        acts.Db.NextSerial($"cases.number:{one.TaskCode}:{today:yyyyMMdd}", serial => one.Number = CaseNumber.Compose(one.TaskCode, today, serial));
        var taken = new CaseActs.Taken(one, list);
        acts.Record(taken, "cases.submit", new { applicant = one.Applicant.Name, sheet = one.SheetId }, "申请");
        if (one.Channel == Channel.Window)
        {
            await receive.WriteAsync(taken, cancellation);
        }
    }

    private Task<bool> BrokeAPromiseAsync(Applicant applicant, CancellationToken cancellation) =>
        acts.Db.Set<BrokenPromise>().AnyAsync(broken => broken.IdNumber == applicant.IdNumber && broken.IdType == applicant.IdType, cancellation);

    private async Task<bool> IsSubmittedAsync(Guid id, CancellationToken cancellation) =>
        (await drafts.OpenAsync(id, cancellation)).Is(out var draft, out _) && draft.Case.State != CaseState.Draft;
}
