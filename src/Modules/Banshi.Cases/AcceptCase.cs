using Banshi.Cases.Documents;
using Banshi.Cases.Domain;
using Banshi.Cases.Timing;
using Banshi.Directory.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>
/// The window accepts a case: the clock starts, the notice says until when. What comes next is the list's next step. A case that is complete at first sight
/// is received and accepted in one act (收件即受理).
/// </summary>
internal sealed class AcceptCase(CaseActs acts, ReceiveCase receive, IForms forms) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.WindowClerk, Reach.Division);

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, CancellationToken cancellation)
    {
        if (!(await acts.TakeAsync(id, seen, Guard, "受理", CaseState.Submitted, CaseState.Received)).Is(out var taken, out var problem))
        {
            return problem;
        }

        await WriteAsync(taken, cancellation);
        return await acts.SaveAsync(id);
    }

    /// <summary>The act itself.</summary>
    public async Task WriteAsync(CaseActs.Taken taken, CancellationToken cancellation)
    {
        var (one, list) = taken;
        var sheet = (await forms.OpenAsync(one.SheetId, cancellation))!;
        if (one.State == CaseState.Submitted)
        {
            await receive.WriteAsync(taken, sheet);
        }

        var agency = await acts.AgencyAsync(one);
        (one.State, one.AcceptedAt, one.Awaits) = (CaseState.Accepted, acts.Clock.UtcNow, CaseRoute.Of(list.Content, one).AfterAcceptance);
        await acts.RouteAsync(one);
        CaseClock.StartHandling(one, acts.Clock.Today, await acts.CalendarAsync(one), list.Content, acts.Clock.UtcNow);
        acts.Record(taken, "cases.accept", new { promisedDue = one.PromisedDue, statutoryDue = one.StatutoryDue, provisional = one.IsProvisional }, "受理");
        DocumentWriter.Issue(acts.Db, one, DocumentKind.AcceptanceNotice, agency, acts.Clock.UtcNow, DocumentTexts.AcceptanceNotice(one, agency, acts.Clock.Today, list.Content));
        await TolerateAsync(taken, agency, sheet);
    }

    private async Task TolerateAsync(CaseActs.Taken taken, AgencyInfo agency, AnswerSheet sheet)
    {
        var (one, list) = taken;
        if (Tolerance.Missing(list.Content, sheet) is not { Count: > 0 } missing)
        {
            return;
        }

        var later = Tolerance.Of(one, missing, sheet, forms.Copy(sheet), await acts.CalendarAsync(one), acts.Clock);
        acts.Db.Add(later);
        one.SupplyBy = later.DueOn;
        acts.Record(taken, "cases.tolerate", new { points = later.Points.Select(point => new { point.Label, point.Reason }), due = later.DueOn }, "受理");
        DocumentWriter.Issue(acts.Db, one, DocumentKind.ToleranceNotice, agency, acts.Clock.UtcNow, DocumentTexts.ToleranceNotice(one, agency, acts.Clock.Today, later));
    }
}
