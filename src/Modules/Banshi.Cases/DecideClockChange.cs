using Banshi.Cases.Documents;
using Banshi.Cases.Domain;
using Banshi.Cases.Timing;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>Another officer, who may approve, decides a proposed change of a clock. An extension is told to the applicant with its reasons (行政许可法 §42).</summary>
internal sealed class DecideClockChange(CaseActs acts) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.Approver, Reach.Agency);

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, bool? approve, string opinion)
    {
        if (!(await acts.TakeAsync(id, seen, Guard, "审批时限变更", CaseState.Accepted, CaseState.Reviewed)).Is(out var taken, out var problem))
        {
            return problem;
        }

        var one = taken.Case;
        if (one.ClockChanges.Find(change => change.IsOpen) is not { } open)
        {
            return CaseProblems.NothingProposed.With();
        }

        if (Refuse(open, approve, opinion) is { } refused)
        {
            return refused;
        }

        (open.DecidedAt, open.DecidedBy, open.Approved, open.Opinion) = (acts.Clock.UtcNow, acts.Actor.Name, approve, opinion.Trim());
        var before = one.PromisedDue ?? one.DueOn;
        if (approve == true)
        {
            await CarryOutAsync(taken, open);
        }

        acts.Touch(one);
        acts.Record(taken, "cases.decide-clock-change", new { kind = CaseNames.Of(open.Kind), open.Approved, open.Opinion, before, after = one.PromisedDue ?? one.DueOn }, "办理");
        return await acts.SaveAsync(id);
    }

    private Problem? Refuse(ClockChange open, bool? approve, string opinion)
    {
        if (open.AskedById == acts.Actor.AccountId)
        {
            return CaseProblems.OwnProposal.With();
        }

        return approve is null ? PlatformProblems.Invalid([CaseProblems.ChooseFirst.For("Approve")])
            : approve == false && string.IsNullOrWhiteSpace(opinion) ? PlatformProblems.Invalid([CaseProblems.ReasonMissing.For("Opinion")])
            : null;
    }

    private async Task CarryOutAsync(CaseActs.Taken taken, ClockChange change)
    {
        var (one, list) = taken;
        if (change.Kind == ClockChangeKind.Start)
        {
            one.CountsFrom = change.From;
        }

        await acts.SettleClockAsync(taken);
        if (change.Kind == ClockChangeKind.Extension && (one.PromisedDue ?? one.DueOn) is { } due)
        {
            var agency = await acts.AgencyAsync(one);
            DocumentWriter.Issue(acts.Db, one, DocumentKind.ExtensionNotice, agency, acts.Clock.UtcNow,
                DocumentTexts.ExtensionNotice(one, agency, acts.Clock.Today, change, ExtensionRule.Of(list.Content)!.Basis, due));
        }
    }
}
