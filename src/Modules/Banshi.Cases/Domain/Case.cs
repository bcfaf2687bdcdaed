using Banshi.Platform.Actors;
using Banshi.Platform.Data;

namespace Banshi.Cases.Domain;

/// <summary>
/// A case: one application for one item, pinned to the version of the list under which it was started. What happened is in its trail; this row says where
/// it stands, who is to act next, and until when.
/// </summary>
internal sealed class Case : IVersioned, IDraft
{
    public required Guid Id { get; init; }

    /// <summary>办件编号; given at submission.</summary>
    public string? Number { get; set; }

    public required Guid ItemVersionId { get; set; }

    public required string TaskCode { get; init; }

    public required string ItemName { get; init; }

    public required Guid AgencyId { get; init; }

    /// <summary>Where it is handled: the division of its agency, or of the center or station of the base level that the agency has authorized.</summary>
    public required string Division { get; set; }

    /// <summary>授权办理: under which authorization the base level handles it; null where its agency does.</summary>
    public Guid? AuthorizationId { get; set; }

    /// <summary>First four digits of <see cref="Division"/>, and first six: the queues of leagues and banners lie in their order. The database derives them.</summary>
    public string League { get; private init; } = "";

    public string Banner { get; private init; } = "";

    /// <summary>Name of the applicant once more, where an index can reach it. The database derives it.</summary>
    public string FiledBy { get; private init; } = "";

    public required Channel Channel { get; init; }

    public required Guid? PartyId { get; init; }

    public required Applicant Applicant { get; init; }

    public CaseState State { get; set; } = CaseState.Draft;

    /// <summary>Who is to act next.</summary>
    public Awaited Awaits { get; set; } = Awaited.Applicant;

    /// <summary>经办人: the officer who has taken it on; in force only while <see cref="OfficerFor"/> is who is awaited.</summary>
    public Guid? OfficerId { get; set; }

    public string OfficerName { get; set; } = "";

    public Awaited OfficerFor { get; set; }

    /// <summary>The legal day of the event from which <see cref="DueOn"/> is counted; that day itself does not count.</summary>
    public DateOnly? CountsFrom { get; set; }

    /// <summary>Until when that act is due; drafts and ended cases have none.</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>Until when on that day, in legal local time, where the limit is one of hours.</summary>
    public TimeOnly? DueTime { get; set; }

    /// <summary>The day whose passing is to be marked next: the due day, then the statutory end. Null where there is none, or all are marked.</summary>
    public DateOnly? MarkAfter { get; set; }

    /// <summary>The last day whose passing was marked since this limit began.</summary>
    public DateOnly? MarkedTo { get; set; }

    /// <summary>The legal day of the last act of a person.</summary>
    public DateOnly? ActedOn { get; set; }

    /// <summary>督办中: whether an escalation is open.</summary>
    public bool IsEscalated { get; set; }

    /// <summary>The life event that it is a part of; null for one that stands alone.</summary>
    public Guid? LifeEventCaseId { get; init; }

    /// <summary>The current sheet of answers (module Forms).</summary>
    public required Guid SheetId { get; set; }

    public required DateTime CreatedAt { get; init; }

    public DateTime? SubmittedAt { get; set; }

    public DateTime? AcceptedAt { get; set; }

    /// <summary>Whether it was accepted by law, because nobody answered in five working days (行政许可法 §32).</summary>
    public bool IsDeemedAccepted { get; set; }

    public DateTime? DecidedAt { get; set; }

    public DateTime? CompletedAt { get; set; }

    /// <summary>承诺办结日期, counted from acceptance.</summary>
    public DateOnly? PromisedDue { get; set; }

    /// <summary>法定办结日期, counted from acceptance.</summary>
    public DateOnly? StatutoryDue { get; set; }

    /// <summary>A deadline reaches into a year whose holidays are not published; a job settles it.</summary>
    public bool IsProvisional { get; set; }

    /// <summary>When its archive package was made; null before it has ended.</summary>
    public DateTime? ArchivedAt { get; set; }

    /// <summary>告知承诺: whether the applicant chose to promise instead of proving.</summary>
    public bool IsOnCommitment { get; set; }

    /// <summary>The day on which the license that it prolongs runs out, where it was asked for in time; null otherwise.</summary>
    public DateOnly? RenewsUntil { get; set; }

    /// <summary>Until when tolerated materials are to come; null where none is missing.</summary>
    public DateOnly? SupplyBy { get; set; }

    /// <summary>Whether it was granted; null before the decision.</summary>
    public bool? Granted { get; set; }

    /// <summary>电子证照标识 of what it ended in.</summary>
    public string? LicenseIdentifier { get; set; }

    public List<Correction> Corrections { get; init; } = [];

    public List<CaseDocument> Documents { get; init; } = [];

    public List<Pause> Pauses { get; init; } = [];

    public List<ClockChange> ClockChanges { get; init; } = [];

    public Guid Version { get; set; }

    public bool IsDraft => State == CaseState.Draft;

    /// <summary>Whether an officer has taken on what is awaited now.</summary>
    public bool HasOfficer => OfficerId is not null && OfficerFor == Awaits;

    /// <summary>The <see cref="League"/> of a division.</summary>
    public static string LeagueOf(string division) => division[..4];

    /// <summary>The <see cref="Banner"/> of a division.</summary>
    public static string BannerOf(string division) => division[..6];
}

/// <summary>The applicant as the case was given: a later change of the account changes no case.</summary>
internal sealed class Applicant
{
    public required bool IsEnterprise { get; init; }

    public required string Name { get; init; }

    public required string IdType { get; init; }

    public required string IdNumber { get; init; }

    public required string Phone { get; init; }

    /// <summary>Who handles it for an enterprise; empty for a person.</summary>
    public string AgentName { get; init; } = "";

    public string AgentIdNumber { get; init; } = "";
}

/// <summary>Where a case stands.</summary>
internal enum CaseState
{
    /// <summary>草稿.</summary>
    Draft = 1,

    /// <summary>已提交, 待收件.</summary>
    Submitted = 2,

    /// <summary>已收件, 待受理.</summary>
    Received = 3,

    /// <summary>待补正.</summary>
    Correcting = 4,

    /// <summary>已受理.</summary>
    Accepted = 5,

    /// <summary>不予受理.</summary>
    Declined = 6,

    /// <summary>已审查, 待决定.</summary>
    Reviewed = 7,

    /// <summary>已决定.</summary>
    Decided = 8,

    /// <summary>已办结, 待送达.</summary>
    Completed = 9,

    /// <summary>已送达.</summary>
    Delivered = 10,

    /// <summary>已撤回: the applicant took it back before the decision.</summary>
    Withdrawn = 11,

    /// <summary>终止办理: it cannot be brought to a decision.</summary>
    Terminated = 12,

    /// <summary>特别程序中 or 申请人申请中止: the clock stands.</summary>
    Paused = 13,
}

/// <summary>Who is to act next.</summary>
internal enum Awaited
{
    /// <summary>Nobody: it has ended.</summary>
    Nobody = 0,

    /// <summary>申请人.</summary>
    Applicant = 1,

    /// <summary>窗口.</summary>
    Window = 2,

    /// <summary>审查人员.</summary>
    Handler = 3,

    /// <summary>审批人员.</summary>
    Approver = 4,

    /// <summary>The platform: the outbox makes what the case ends in.</summary>
    System = 5,
}
