using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>The applicant takes back a whole life event, or one part of it: what is not decided yet ends, what is decided stays.</summary>
internal sealed class WithdrawLifeEvent(CaseActs acts, WithdrawCase withdraw, WithdrawCrossRegion elsewhere) : IGuarded
{
    public static Guard Guard => DraftAccess.Guard;

    /// <param name="id">The application.</param>
    /// <param name="part">Id of the part; null for all of them.</param>
    /// <param name="reason">Why; may be empty.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Problem?> RunAsync(Guid id, string? part, string reason, CancellationToken cancellation)
    {
        var one = await acts.Db.Set<LifeEventCase>().ReachableBy(acts.Actor, Guard).Include(e => e.Parts).SingleOrDefaultAsync(e => e.Id == id && e.SubmittedAt != null, cancellation);
        if (one is null || (part is not null && one.Parts.TrueForAll(other => other.PartId != part)))
        {
            return PlatformProblems.Unknown.With();
        }

        var standing = await LifeEventStanding.ReadAsync(acts.Db, one, cancellation);
        var (meant, taken) = (one.InOrder().Where(open => (part is null || open.PartId == part) && !standing.HasEnded(open)).ToList(), new List<string>());
        foreach (var open in meant)
        {
            if (await EndAsync(open, standing, reason, cancellation))
            {
                taken.Add(open.Name);
            }
        }

        if (taken.Count == 0)
        {
            return NothingTaken(meant, standing).With();
        }

        acts.Record(one, "cases.withdraw-life-event", new { parts = taken, reason = reason.Trim() });
        acts.Db.Entry(one).Property(e => e.Version).IsModified = true;
        acts.TellLifeEvent(one.Id);
        return await acts.Db.SaveAsync(cancellation);
    }

    private static ProblemKind NothingTaken(List<LifeEventPart> meant, LifeEventStanding standing) =>
        meant.Exists(part => standing.SentOf(part) is { IsTakenBack: true }) ? CaseProblems.TakenBackAlready : CaseProblems.NotWithdrawn;

    private Task<bool> EndAsync(LifeEventPart part, LifeEventStanding standing, string reason, CancellationToken cancellation) =>
        standing.SentOf(part) is { } sent ? TakeBackAsync(sent.Id, reason, cancellation) : EndAsync(part, standing.CaseOf(part), reason);

    // The platform that handles it says when it is withdrawn.
    private async Task<bool> TakeBackAsync(Guid id, string reason, CancellationToken cancellation)
    {
        var sent = await acts.Db.Set<CrossRegionCase>().SingleAsync(one => one.Id == id, cancellation);
        if (sent.IsTakenBack)
        {
            return false;
        }

        await elsewhere.WriteAsync(sent, reason);
        return true;
    }

    // A case that still waits for its applicant is no case yet.
    private async Task<bool> EndAsync(LifeEventPart part, Case? begun, string reason)
    {
        if (begun is null or { IsDraft: true })
        {
            part.State = PartState.Withdrawn;
            return true;
        }

        // Whoever reaches the whole reaches its parts, although agencies of other levels handle them.
        var parts = acts.Db.Set<Case>().Where(one => one.LifeEventCaseId == part.LifeEventCaseId);
        if (!(await acts.TakeAsync(parts, begun.Id, null, "撤回", WithdrawCase.From)).Is(out var taken, out _))
        {
            return false;
        }

        await withdraw.WriteAsync(taken, reason);
        return true;
    }
}
