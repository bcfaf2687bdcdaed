using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>督办办结: whoever received an escalation ends it and says how. The case goes on.</summary>
internal sealed class EndEscalation(CaseActs acts, ReceivedEscalations received) : IGuarded
{
    public static Guard Guard => ReceivedEscalations.Guard;

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, string outcome, CancellationToken cancellation)
    {
        if (!(await received.TakeAsync(id, seen, cancellation)).Is(out var taken, out var problem))
        {
            return problem;
        }

        if (outcome.Trim() is not { Length: > 0 and <= EscalateCase.LongestText } given)
        {
            return PlatformProblems.Invalid([CaseProblems.OutcomeMissing.For("Outcome", EscalateCase.LongestText)]);
        }

        received.Answer(taken);
        foreach (var one in taken.Escalations)
        {
            (one.Outcome, one.EndedBy, one.EndedAt) = (given, acts.Actor.Name, acts.Clock.UtcNow);
        }

        // What was brought to others stays with them.
        var ended = taken.Escalations.Select(one => one.Id).ToList();
        taken.Of.Case.IsEscalated = await acts.Db.Set<Escalation>().AnyAsync(other => other.CaseId == id && other.EndedAt == null && !ended.Contains(other.Id), cancellation);
        acts.Record(taken.Of, "cases.end-escalation", new { reason = given }, "办理");
        return await acts.SaveAsync(id);
    }
}
