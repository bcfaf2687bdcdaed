using Banshi.Cases.Displays;
using Banshi.Cases.Domain;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>Submits the one form of a life event; its parts are begun right after, each in its turn. To submit again is no error.</summary>
internal sealed class SubmitLifeEvent(CaseActs acts, DraftAccess drafts, Submission submission, CrossRegionLists lists, IForms forms, Signatures signatures) : IGuarded
{
    public static Guard Guard => DraftAccess.Guard;

    public async Task<Result<DraftAccess.LifeEventDraft>> ViewAsync(Guid id, CancellationToken cancellation) => await drafts.OpenLifeEventAsync(id, cancellation);

    public async Task<Problem?> RunAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await drafts.OpenLifeEventAsync(id, cancellation)).Is(out var draft, out var problem))
        {
            return problem;
        }

        var (one, sheet) = draft;
        if (!one.IsDraft)
        {
            return null;
        }

        if ((Submission.Refuse(sheet.Journey) ?? await RefuseAsync(one, cancellation) ?? await signatures.RefuseAsync(one, sheet, cancellation)) is { } refused)
        {
            return refused;
        }

        forms.Close(sheet);
        (one.SubmittedAt, one.SubmittedBy) = (acts.Clock.UtcNow, acts.Actor.Name);
        acts.Record(one, "cases.submit-life-event", new { applicant = one.Applicant.Name, parts = one.InOrder().Select(part => part.Name) });
        acts.TellLifeEvent(one.Id);
        return await acts.Db.SaveAsync(cancellation) is null || await IsSubmittedAsync(id, cancellation) ? null : PlatformProblems.Stale.With();
    }

    private async Task<Problem?> RefuseAsync(LifeEventCase one, CancellationToken cancellation)
    {
        foreach (var part in one.InOrder())
        {
            if (await RefuseAsync(one, part, cancellation) is { } refused)
            {
                return refused;
            }
        }

        return null;
    }

    // What another platform takes, it answers itself, as long as it takes anything.
    private async Task<Problem?> RefuseAsync(LifeEventCase one, LifeEventPart part, CancellationToken cancellation)
    {
        if (part.There is not { } there)
        {
            return await submission.RefuseAsync(await acts.ListAsync(part.ItemVersionId), cancellation);
        }

        return await lists.FindAsync(there.Platform.Code, there.Content.TaskCode, one.Division, cancellation) is null ? CaseProblems.NotCrossRegion.With() : null;
    }

    private async Task<bool> IsSubmittedAsync(Guid id, CancellationToken cancellation) =>
        (await drafts.OpenLifeEventAsync(id, cancellation)).Is(out var draft, out _) && !draft.LifeEvent.IsDraft;
}
