using Banshi.Cases.Contracts;
using Banshi.Licenses.Contracts;
using Banshi.Platform.Data;

namespace Banshi.Notices.Domain;

/// <summary>Something that an applicant is to know. It carries facts; its words are made for whoever reads it.</summary>
internal sealed class Notice
{
    /// <summary>The key of the event: heard twice, told once.</summary>
    public required Guid Id { get; init; }

    /// <summary>The case, or the own part of a life event that another platform handles; null where it is about a license.</summary>
    public required Guid? CaseId { get; init; }

    /// <summary>The applicant's account party; null for somebody without one, who has only the message.</summary>
    public required Guid? PartyId { get; init; }

    /// <summary>What happened to the case; null where it is about a license.</summary>
    public required CaseStep? Step { get; init; }

    /// <summary>What happened to a license; null where it is about a case.</summary>
    public LicenseStep? LicenseStep { get; init; }

    /// <summary>The service, or the type of the license.</summary>
    public required string ItemName { get; init; }

    public required string AgencyName { get; init; }

    /// <summary>The day that matters with it; null where there is none.</summary>
    public required DateOnly? Until { get; init; }

    public required DateTime At { get; init; }

    /// <summary>When the applicant opened the list of notices with it.</summary>
    public DateTime? SeenAt { get; set; }

    public Matter Matter => new(CaseId, Step, LicenseStep);
}

/// <summary>What a notice is about: a case or a license, and what happened.</summary>
internal readonly record struct Matter(Guid? CaseId, CaseStep? Step, LicenseStep? LicenseStep);

/// <summary>A notice on its way out of the platform.</summary>
internal sealed class Delivery : IVersioned
{
    public required Guid Id { get; init; }

    public required Guid NoticeId { get; init; }

    public required NoticeChannel Channel { get; init; }

    /// <summary>The telephone number, or the key of a browser's subscription or of an e-mail address.</summary>
    public required string Address { get; init; }

    public DeliveryState State { get; set; } = DeliveryState.Waiting;

    /// <summary>Not earlier: quiet hours, or the time between two tries.</summary>
    public required DateTime NotBefore { get; set; }

    public int Attempts { get; set; }

    public DateTime? SentAt { get; set; }

    public string? LastError { get; set; }

    public Guid Version { get; set; }
}

/// <summary>Where a delivery stands.</summary>
internal enum DeliveryState
{
    /// <summary>等待发送.</summary>
    Waiting = 1,

    /// <summary>已发送: the gateway took it.</summary>
    Sent = 2,

    /// <summary>发送失败: a person has to look.</summary>
    Failed = 3,

    /// <summary>不再接收: the address takes nothing any more, so nobody has to look.</summary>
    Gone = 4,
}

/// <summary>On which way a notice leaves the platform.</summary>
internal enum NoticeChannel
{
    /// <summary>短信.</summary>
    Sms = 1,

    /// <summary>手机推送.</summary>
    Push = 2,

    /// <summary>电子邮件.</summary>
    Mail = 3,
}
