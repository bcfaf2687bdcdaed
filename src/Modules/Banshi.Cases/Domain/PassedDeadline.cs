using Banshi.Cases.Documents;
using Banshi.Cases.Timing;
using Banshi.Platform;

namespace Banshi.Cases.Domain;

/// <summary>
/// What follows when a deadline has passed. Five working days without an answer: the case is accepted from the day on which it was handed in
/// (行政许可法 §32). Tolerated materials that did not come: the case ends. Any deadline: a mark in the trail, once for the due day and once for the statutory
/// end. The job does it on time; an act that comes before the job finds it done.
/// </summary>
internal static class PassedDeadline
{
    /// <summary>Settles what has passed; true where that brought the case to another state.</summary>
    public static async Task<bool> SettleAsync(CaseActs acts, CaseActs.Taken taken)
    {
        var one = taken.Case;
        if (one.SupplyBy < acts.Clock.Today)
        {
            await EndUnsuppliedAsync(acts, taken);
            return true;
        }

        if (!HasPassed(one, acts.Clock))
        {
            return false;
        }

        Mark(acts, taken);
        var isUnanswered = CaseClock.StretchOf(one) == ClockStretch.Acceptance;
        if (isUnanswered)
        {
            await DeemAcceptedAsync(acts, taken);
        }

        // What is accepted after the fact may be late from the start.
        return isUnanswered || (HasPassed(one, acts.Clock) && await SettleAsync(acts, taken));
    }

    private static bool HasPassed(Case one, Clock clock) => !one.IsProvisional && one.MarkAfter is { } day
        && (day < clock.Today || (day == clock.Today && day == one.DueOn && one.DueTime < TimeOnly.FromDateTime(Clock.Local(clock.UtcNow))));

    private static void Mark(CaseActs acts, CaseActs.Taken taken)
    {
        var one = taken.Case;
        acts.RecordAsSystem(taken, "cases.overdue", new { limit = one.MarkAfter == one.DueOn ? CaseNames.DueOf(one) : "法定办结时限", due = one.MarkAfter }, StepOf(one));
        CaseClock.Marked(one);
    }

    private static async Task EndUnsuppliedAsync(CaseActs acts, CaseActs.Taken taken)
    {
        var (one, day) = (taken.Case, taken.Case.SupplyBy);
        var agency = await acts.AgencyAsync(one);
        var reason = $"容缺受理的材料（{string.Join("、", Tolerance.OpenOf(one)!.Points.Select(point => point.Label))}）到 {day:yyyy-MM-dd} 没有补交。";
        await acts.EndAsync(taken, CaseState.Terminated);
        acts.RecordAsSystem(taken, "cases.supply-missed", new { reason }, "办理");
        DocumentWriter.Issue(acts.Db, one, DocumentKind.TerminationNotice, agency, acts.Clock.UtcNow, DocumentTexts.Termination(one, agency, acts.Clock.Today, reason));
    }

    private static string StepOf(Case one) => CaseClock.StretchOf(one) switch
    {
        ClockStretch.Acceptance => "受理",
        ClockStretch.Delivery => "送达",
        _ => "办理",
    };

    private static async Task DeemAcceptedAsync(CaseActs acts, CaseActs.Taken taken)
    {
        var (one, list) = taken;
        var agency = await acts.AgencyAsync(one);
        var handedIn = one.Corrections.Max(correction => correction.AnsweredAt) ?? one.SubmittedAt!.Value;
        (one.State, one.AcceptedAt, one.Awaits) = (CaseState.Accepted, handedIn, CaseRoute.Of(list.Content, one).AfterAcceptance);
        one.IsDeemedAccepted = true;
        await acts.RouteAsync(one);
        CaseClock.StartHandling(one, Clock.LegalDay(handedIn), await acts.CalendarAsync(one), list.Content, acts.Clock.UtcNow);
        acts.RecordAsSystem(taken, "cases.deem-accepted", new { from = Clock.LegalDay(handedIn), promisedDue = one.PromisedDue, statutoryDue = one.StatutoryDue }, "受理");
        DocumentWriter.Issue(acts.Db, one, DocumentKind.AcceptanceNotice, agency, acts.Clock.UtcNow,
            DocumentTexts.DeemedAcceptance(one, agency, acts.Clock.Today, Clock.LegalDay(handedIn), list.Content));
    }
}
