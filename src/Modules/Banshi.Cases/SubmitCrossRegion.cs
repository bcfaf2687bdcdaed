using Banshi.Cases.Contracts;
using Banshi.Cases.Displays;
using Banshi.Cases.Domain;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>
/// Sends an application, or what was asked to correct, to whoever decides: the window that took it, or the applicant of a life event that it is a part of. To
/// send again is no error.
/// </summary>
internal sealed class SubmitCrossRegion(CrossRegionActs acts, DraftAccess drafts, IForms forms, Signatures signatures) : IGuarded
{
    public static Guard Guard => DraftAccess.Guard;

    public Task<Result<DraftAccess.CrossRegionDraft>> ViewAsync(Guid id, CancellationToken cancellation) => drafts.OpenCrossRegionAsync(id, cancellation);

    public async Task<Problem?> RunAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await ViewAsync(id, cancellation)).Is(out var draft, out var problem))
        {
            return problem;
        }

        var (one, sheet) = draft;
        if (!one.IsDraft)
        {
            return null;
        }

        // What was signed is what was sent first; a correction is not signed.
        if ((Submission.Refuse(sheet.Journey) ?? (one.State == CrossRegionState.Correcting ? null : await signatures.RefuseAsync(one, sheet, cancellation))) is { } refused)
        {
            return refused;
        }

        forms.Close(sheet);
        acts.Send(one, sheet.Answers, await acts.SignatureAsync(one));
        return await acts.Db.SaveAsync(cancellation) is null || await IsSentAsync(id, cancellation) ? null : PlatformProblems.Stale.With();
    }

    private async Task<bool> IsSentAsync(Guid id, CancellationToken cancellation) => (await ViewAsync(id, cancellation)).Is(out var draft, out _) && !draft.Case.IsDraft;
}
