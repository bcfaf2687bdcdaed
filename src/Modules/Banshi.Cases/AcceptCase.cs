using Banshi.Cases.Documents;
using Banshi.Cases.Domain;
using Banshi.Cases.Timing;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>The window accepts a case: the clock starts, the notice says until when. What comes next is the list's next step.</summary>
internal sealed class AcceptCase(CaseActs acts) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.WindowClerk, Reach.Division);

    public async Task<Problem?> RunAsync(Guid id, Guid? seen)
    {
        if (!(await acts.TakeAsync(id, seen, Guard, "受理", CaseState.Received)).Is(out var taken, out var problem))
        {
            return problem;
        }

        var (one, list) = taken;
        var agency = await acts.AgencyAsync(one);
        (one.State, one.AcceptedAt, one.Awaits) = (CaseState.Accepted, acts.Clock.UtcNow, CaseRoute.Of(list.Content).AfterAcceptance);
        CaseClock.StartHandling(one, await acts.CalendarAsync(), acts.Clock.Today, list.Content);
        acts.Record(taken, "cases.accept", new { promisedDue = one.PromisedDue, statutoryDue = one.StatutoryDue, provisional = one.IsProvisional }, "受理");
        DocumentWriter.Issue(acts.Db, one, DocumentKind.AcceptanceNotice, agency, acts.Clock.UtcNow, DocumentTexts.AcceptanceNotice(one, agency, acts.Clock.Today, list.Content));
        return await acts.SaveAsync(id);
    }
}
