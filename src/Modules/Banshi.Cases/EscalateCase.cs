using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Standards;

namespace Banshi.Cases;

/// <summary>提请督办: whoever has a case, or an approver of its agency, brings it to somebody higher and says what is needed; to somebody else where the first does not answer. The clock runs on.</summary>
internal sealed class EscalateCase(CaseActs acts, EscalationReceivers receivers, ReceivedEscalations received) : IGuarded
{
    public const int LongestText = 1000;
    public const int MostDays = 10;

    public static readonly CaseState[] From = [CaseState.Submitted, CaseState.Received, CaseState.Accepted, CaseState.Reviewed, CaseState.Paused, CaseState.Completed];

    private static readonly Guard Head = Guard.Allow(Role.Approver, Reach.Agency);

    public static Guard Guard => TakeCase.Guard;

    /// <summary>Whether somebody may bring a case up: who has it, or an approver of its agency.</summary>
    public static bool May(Actor actor, Case one) => From.Contains(one.State) && ((one.HasOfficer && one.OfficerId == actor.AccountId) || Head.Reaches(actor, one));

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, Guid to, string reason, int days, CancellationToken cancellation)
    {
        if (!(await acts.TakeAsync(id, seen, Guard, "提请督办", From)).Is(out var taken, out var problem))
        {
            return problem;
        }

        if (!May(acts.Actor, taken.Case))
        {
            return CaseProblems.NotYoursToEscalate.With();
        }

        var open = await received.ByHandAsync(id, cancellation);
        if (open is not null && !received.MayReplace(open))
        {
            return CaseProblems.AlreadyEscalated.With(open.RaisedBy, open.ToName);
        }

        var receiver = (await receivers.OfAsync(taken.Case, cancellation)).FirstOrDefault(officer => officer.AccountId == to && officer.AccountId != acts.Actor.AccountId);
        if (Check(receiver is not null, reason, days) is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        if (open is not null)
        {
            (open.Outcome, open.EndedBy, open.EndedAt) = ($"改为提请{receiver!.Name}督办。", acts.Actor.Name, acts.Clock.UtcNow);
        }

        var escalation = new Escalation
        {
            Id = Guid.CreateVersion7(),
            CaseId = id,
            RuleId = null,
            RaisedAt = acts.Clock.UtcNow,
            RaisedById = acts.Actor.AccountId,
            RaisedBy = acts.Actor.Name,
            Reason = reason.Trim(),
            ToId = receiver!.AccountId,
            ToName = receiver.Name,
            AnswerBy = Deadline.InWorkingDays(await acts.CalendarAsync(taken.Case), acts.Clock.Today, days),
        };
        acts.Escalate(taken, escalation);
        return await acts.SaveAsync(id);
    }

    private static List<FieldProblem> Check(bool isColleague, string reason, int days) =>
    [
        .. isColleague ? Array.Empty<FieldProblem>() : [CaseProblems.NotAbove.For("To")],
        .. reason.Trim() is { Length: > 0 and <= LongestText } ? Array.Empty<FieldProblem>() : [CaseProblems.NeedMissing.For("Reason", LongestText)],
        .. days is >= 1 and <= MostDays ? Array.Empty<FieldProblem>() : [CaseProblems.DaysWrong.For("Days", MostDays)],
    ];
}
