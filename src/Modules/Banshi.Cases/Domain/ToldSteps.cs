using Banshi.Cases.Contracts;

namespace Banshi.Cases.Domain;

/// <summary>What of the trail an applicant is told at once, wherever he is: what he has to do, and what became of it.</summary>
internal static class ToldSteps
{
    /// <summary>The step that an act is to the applicant; null where he need not be told, or has just done it himself.</summary>
    public static CaseStep? Of(string act) => act switch
    {
        "cases.request-correction" => CaseStep.CorrectionAsked,
        "cases.accept" or "cases.deem-accepted" => CaseStep.Accepted,
        "cases.decline" => CaseStep.Declined,
        "cases.tolerate" => CaseStep.SupplyAsked,
        "cases.start-procedure" => CaseStep.ProcedureStarted,
        "cases.end-procedure" => CaseStep.ProcedureEnded,
        "cases.answer-survey-day" => CaseStep.SurveyDayAnswered,
        "cases.return-from-base-level" => CaseStep.ReturnedToAgency,
        "cases.complete" => CaseStep.Completed,
        "cases.terminate" or "cases.supply-missed" => CaseStep.Terminated,
        "cases.revoke" => CaseStep.Revoked,
        "cases.issue-bill" => CaseStep.BillIssued,
        "cases.refunded" => CaseStep.Refunded,
        "cases.post-result" => CaseStep.ResultPosted,
        _ => null,
    };

    /// <summary>The step that it is to an applicant where an application stands that another platform decides; null where he need not be told.</summary>
    public static CaseStep? Of(CrossRegionState state) => state switch
    {
        CrossRegionState.Draft => CaseStep.ToComplete,
        CrossRegionState.NotTaken => CaseStep.NotTaken,
        CrossRegionState.Correcting => CaseStep.CorrectionAsked,
        CrossRegionState.Accepted => CaseStep.Accepted,
        CrossRegionState.Declined => CaseStep.Declined,
        CrossRegionState.Completed => CaseStep.Completed,
        CrossRegionState.Terminated => CaseStep.Terminated,
        _ => null,
    };

    /// <summary>The day that matters with it.</summary>
    public static DateOnly? DayOf(CaseStep step, Case one) => step switch
    {
        CaseStep.Accepted => one.PromisedDue,
        CaseStep.SurveyDayAnswered => one.Pauses.Find(pause => pause.IsOpen)?.HeldOn,
        CaseStep.SupplyAsked or CaseStep.SupplyReminder => one.SupplyBy,
        _ => null,
    };
}
