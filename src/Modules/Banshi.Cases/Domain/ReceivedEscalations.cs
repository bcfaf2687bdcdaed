using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

/// <summary>What was brought to an officer, or to somebody for whom he stands in. Nobody answers what he brought up himself, nor as a stand-in for a case that he has.</summary>
internal sealed class ReceivedEscalations(CaseActs acts)
{
    public static readonly Guard Guard = Guard.Allow(Role.Approver, Reach.Agency);

    /// <summary>States in which one can be open.</summary>
    public static readonly CaseState[] Open =
    [
        CaseState.Submitted, CaseState.Received, CaseState.Correcting, CaseState.Accepted, CaseState.Reviewed, CaseState.Paused, CaseState.Decided, CaseState.Completed,
    ];

    /// <param name="Of">The case with its list.</param>
    /// <param name="Escalations">What of it waits for this officer; one answer is for all of it.</param>
    public sealed record Taken(CaseActs.Taken Of, IReadOnlyList<Escalation> Escalations);

    /// <summary>Those of this officer that are open, with those of whom he stands in for.</summary>
    public async Task<IQueryable<Escalation>> OwnAsync(CancellationToken cancellation)
    {
        var (me, today) = (acts.Actor.AccountId, acts.Clock.Today);
        var others = await acts.Db.Set<Absence>().Where(one => one.StandInId == me && one.From <= today && one.To >= today).Select(one => one.AccountId).ToListAsync(cancellation);
        var mine = others.Append(me).ToList();
        var reachable = acts.Db.Set<Case>().ReachableBy(acts.Actor, Guard);
        return acts.Db.Set<Escalation>().Where(one => mine.Contains(one.ToId) && one.EndedAt == null && one.RaisedById != me && reachable.Any(c => c.Id == one.CaseId));
    }

    /// <summary>What an officer has brought up of a case and is still open.</summary>
    public Task<Escalation?> ByHandAsync(Guid caseId, CancellationToken cancellation) =>
        acts.Db.Set<Escalation>().FirstOrDefaultAsync(open => open.CaseId == caseId && open.EndedAt == null && open.RuleId == null, cancellation);

    /// <summary>Whether this officer may bring the case to somebody else instead: who brought it up himself, and everybody once its answer is overdue.</summary>
    public bool MayReplace(Escalation open) => open.RaisedById == acts.Actor.AccountId || (open.AnsweredAt is null && open.AnswerBy < acts.Clock.Today);

    /// <summary>Those of them that a case has.</summary>
    public async Task<IReadOnlyList<Escalation>> OfAsync(Case one, CancellationToken cancellation)
    {
        var me = acts.Actor.AccountId;
        var hasIt = one.HasOfficer && one.OfficerId == me;
        return one.IsEscalated
            ? await (await OwnAsync(cancellation)).Where(open => open.CaseId == one.Id && (open.ToId == me || !hasIt)).ToListAsync(cancellation)
            : [];
    }

    /// <summary>Takes them for an answer.</summary>
    public async Task<Result<Taken>> TakeAsync(Guid caseId, Guid? seen, CancellationToken cancellation)
    {
        if (!(await acts.TakeAsync(caseId, seen, Guard, "答复督办", Open)).Is(out var taken, out var problem))
        {
            return problem;
        }

        var found = await OfAsync(taken.Case, cancellation);
        return found.Count == 0 ? CaseProblems.EscalationOver.With() : new Taken(taken, found);
    }

    /// <summary>Marks them as answered; whoever looked at the case before looks again.</summary>
    public void Answer(Taken taken)
    {
        foreach (var one in taken.Escalations)
        {
            one.AnsweredAt ??= acts.Clock.UtcNow;
            one.AnsweredBy = acts.Actor.Name;
        }

        acts.Touch(taken.Of.Case);
    }
}
