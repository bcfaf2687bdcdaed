using Banshi.Cases.Contracts;
using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>The applicant takes back, at the window, what others decide. Before it is sent that is all; after that whoever decides has to follow.</summary>
internal sealed class WithdrawCrossRegion(CrossRegionActs acts) : IGuarded
{
    public static readonly CrossRegionState[] From = [CrossRegionState.Draft, CrossRegionState.Sent, CrossRegionState.Received, CrossRegionState.Correcting, CrossRegionState.Accepted];

    public static Guard Guard => CrossRegionActs.Guard;

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, string reason, CancellationToken cancellation)
    {
        if (!(await acts.TakeAsync(id, seen, "撤回", From, cancellation)).Is(out var one, out var problem))
        {
            return problem;
        }

        if (one.IsTakenBack)
        {
            return CaseProblems.TakenBackAlready.With();
        }

        await WriteAsync(one, reason);
        acts.TellLifeEvent(one);
        return await acts.Db.SaveAsync(cancellation);
    }

    /// <summary>The act itself.</summary>
    public async Task WriteAsync(CrossRegionCase one, string reason)
    {
        if (one.SentAt is null)
        {
            (one.State, one.DueOn) = (CrossRegionState.Withdrawn, null);
        }
        else
        {
            // Whoever decides may have decided at this moment: it is withdrawn when that side says so.
            one.IsTakenBack = true;
            acts.Say(one, new TakenBack(reason.Trim(), await acts.SignatureAsync(one)), []);
        }

        acts.Record(one, "cases.withdraw", new { reason = reason.Trim() });
    }
}
