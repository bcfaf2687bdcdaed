namespace Banshi.Platform.Actors;

/// <summary>What a person may be to the platform.</summary>
public enum Role
{
    /// <summary>申请人: a person, or an enterprise through its agent.</summary>
    Applicant = 1,

    /// <summary>窗口人员: receives, accepts, hands out.</summary>
    WindowClerk = 2,

    /// <summary>审查人员: reviews the substance.</summary>
    Handler = 3,

    /// <summary>审批人员: decides.</summary>
    Approver = 4,

    /// <summary>监督人员: sees, never acts.</summary>
    Supervisor = 5,

    /// <summary>管理员: catalog, calendar, accounts; sees no cases.</summary>
    Administrator = 6,

    /// <summary>事项编制人员: an agency's officer who claims entries, proposes changes and edits its lists.</summary>
    CatalogEditor = 7,

    /// <summary>事项审核人员: reviews them for the service administration of a division, or for a department in joint review.</summary>
    CatalogReviewer = 8,

    /// <summary>证照归集: hands the licenses of an agency in; an officer, or a department's system.</summary>
    LicenseCollector = 9,

    /// <summary>用证: reads shared licenses for an agency under its grants; a department's system, or an officer who tries the interface.</summary>
    LicenseUser = 10,

    /// <summary>移动端入口: an application or mini-program that hands people over into the portal; never a person.</summary>
    Front = 11,
}

/// <summary>How far a grant reaches over records.</summary>
public enum Reach
{
    /// <summary>Records of the applicant on whose behalf the actor acts.</summary>
    Own = 1,

    /// <summary>Records of the agency of the duty.</summary>
    Agency = 2,

    /// <summary>Records of the division of the duty and all below it.</summary>
    Division = 3,

    /// <summary>All records; for what holds no personal data.</summary>
    All = 4,
}

/// <summary>Where an act came in.</summary>
public enum Channel
{
    /// <summary>政务服务网、移动端.</summary>
    Portal = 1,

    /// <summary>政务服务中心窗口.</summary>
    Window = 2,

    /// <summary>管理端.</summary>
    Admin = 3,

    /// <summary>接口.</summary>
    Api = 4,

    /// <summary>The platform itself: outbox and jobs.</summary>
    System = 5,

    /// <summary>部门工作台: review and decision behind the window.</summary>
    Office = 6,

    /// <summary>异地代收: a window that took an application for another place, perhaps on another platform.</summary>
    Partner = 7,
}
