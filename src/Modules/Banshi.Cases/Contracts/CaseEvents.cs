using Banshi.Platform.Outbox;

namespace Banshi.Cases.Contracts;

/// <summary>A case was decided; what it ends in is made next.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Granted">Whether it was granted.</param>
public sealed record CaseDecided(Guid CaseId, bool Granted) : IEvent
{
    /// <inheritdoc/>
    public static string Name => "cases.decided";
}

/// <summary>A case is complete: decided, and what it ends in is made. It can be rated from now on.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="CaseNumber">办件编号.</param>
/// <param name="TaskCode">实施编码.</param>
/// <param name="ItemName">事项名称.</param>
/// <param name="AgencyId">受理单位.</param>
/// <param name="Division">行政区划.</param>
/// <param name="PartyId">The applicant's account party; null for somebody without one.</param>
/// <param name="CompletedAt">UTC.</param>
public sealed record CaseCompleted(
    Guid CaseId, string CaseNumber, string TaskCode, string ItemName, Guid AgencyId, string Division, Guid? PartyId, DateTime CompletedAt) : IEvent
{
    /// <inheritdoc/>
    public static string Name => "cases.completed";
}

/// <summary>Something happened to a case that its applicant is to be told, wherever he is.</summary>
/// <param name="Id">Key of the event: whoever hears it twice tells it once.</param>
/// <param name="CaseId">The case, or the applicant's own part of a life event that another platform handles.</param>
/// <param name="Step">What happened.</param>
/// <param name="Until">The day that matters with it: until when it is done, or to be supplied; null where there is none.</param>
public sealed record CaseStepped(Guid Id, Guid CaseId, CaseStep Step, DateOnly? Until) : IEvent
{
    /// <inheritdoc/>
    public static string Name => "cases.stepped";

    /// <summary>The event that happens now.</summary>
    public static CaseStepped Of(Guid caseId, CaseStep step, DateOnly? until) => new(Guid.CreateVersion7(), caseId, step, until);
}

/// <summary>What happened to a case, as its applicant sees it.</summary>
public enum CaseStep
{
    /// <summary>一次性告知补正.</summary>
    CorrectionAsked = 1,

    /// <summary>受理, by the office or by the law.</summary>
    Accepted = 2,

    /// <summary>不予受理.</summary>
    Declined = 3,

    /// <summary>容缺受理.</summary>
    SupplyAsked = 4,

    /// <summary>容缺材料即将到期.</summary>
    SupplyReminder = 5,

    /// <summary>启动特别程序.</summary>
    ProcedureStarted = 6,

    /// <summary>特别程序结束.</summary>
    ProcedureEnded = 7,

    /// <summary>办结.</summary>
    Completed = 8,

    /// <summary>终止办理.</summary>
    Terminated = 9,

    /// <summary>撤销决定.</summary>
    Revoked = 10,

    /// <summary>一件事的一项等待补填.</summary>
    ToComplete = 11,

    /// <summary>办理单位留言.</summary>
    MessageCame = 12,

    /// <summary>开具缴费单.</summary>
    BillIssued = 13,

    /// <summary>退款完成.</summary>
    Refunded = 14,

    /// <summary>结果已寄出.</summary>
    ResultPosted = 15,

    /// <summary>申报辅导有了答复.</summary>
    CounselGiven = 16,

    /// <summary>勘验改期的申请有了答复.</summary>
    SurveyDayAnswered = 17,

    /// <summary>授权终止，转回办理单位.</summary>
    ReturnedToAgency = 18,

    /// <summary>其他平台退回，没有收件.</summary>
    NotTaken = 19,
}
