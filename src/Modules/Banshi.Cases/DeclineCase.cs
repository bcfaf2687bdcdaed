using Banshi.Cases.Documents;
using Banshi.Cases.Domain;
using Banshi.Cases.Timing;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>The window declines a case, with reasons, basis and remedies. That ends it.</summary>
internal sealed class DeclineCase(CaseActs acts) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.WindowClerk, Reach.Division);

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, string reason)
    {
        if (!(await acts.TakeAsync(id, seen, Guard, "不予受理", CaseState.Received)).Is(out var taken, out var problem))
        {
            return problem;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return PlatformProblems.Invalid([CaseProblems.ReasonRequired.For("Reason")]);
        }

        var one = taken.Case;
        var agency = await acts.AgencyAsync(one);
        (one.State, one.Awaits, one.CompletedAt) = (CaseState.Declined, Awaited.Nobody, acts.Clock.UtcNow);
        CaseClock.Stop(one);
        acts.Record(taken, "cases.decline", new { reason = reason.Trim() }, "受理");
        DocumentWriter.Issue(acts.Db, one, DocumentKind.DeclineNotice, agency, acts.Clock.UtcNow, DocumentTexts.DeclineNotice(one, agency, acts.Clock.Today, reason.Trim()));
        return await acts.SaveAsync(id);
    }
}
