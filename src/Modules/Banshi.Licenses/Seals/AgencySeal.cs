using Banshi.Ofd.Crypto;
using Banshi.Ofd.Seals;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;

namespace Banshi.Licenses.Seals;

/// <summary>An electronic seal of an agency in the register, from its application to its end. The private key is in the key store.</summary>
internal sealed class AgencySeal : IVersioned, IScoped
{
    public required Guid Id { get; init; }

    public required Guid AgencyId { get; init; }

    public required string AgencyName { get; init; }

    public required string Division { get; init; }

    public required SealKind Kind { get; init; }

    /// <summary>What it may be used for.</summary>
    public required SealPurposes Purposes { get; init; }

    /// <summary>What stands on it.</summary>
    public required string Name { get; init; }

    /// <summary>PNG; empty where it is drawn from the name.</summary>
    public required byte[] Picture { get; init; }

    public required DateOnly ValidFrom { get; init; }

    /// <summary>As it was applied for, until it was made: then no longer than its file and its certificate hold.</summary>
    public required DateOnly ValidTo { get; set; }

    /// <summary>Name of the signing key in the key store.</summary>
    public required string KeyName { get; init; }

    public SealState State { get; set; } = SealState.Applied;

    /// <summary>SESeal, DER; empty until the seal was made.</summary>
    public byte[] Seal { get; set; } = [];

    /// <summary>Certificate of the signing key, DER; empty until the seal was made.</summary>
    public byte[] Certificate { get; set; } = [];

    /// <summary>Why the agency needs it, and by what approval it was cut.</summary>
    public required string Basis { get; init; }

    public required string AppliedBy { get; init; }

    public required Guid AppliedByAccount { get; init; }

    public required DateTime AppliedAt { get; init; }

    /// <summary>Who brought it into its present state; empty while it is applied for.</summary>
    public string ChangedBy { get; set; } = "";

    public DateTime? ChangedAt { get; set; }

    public string Reason { get; set; } = "";

    public Guid Version { get; set; }

    /// <summary>Of no applicant.</summary>
    public Guid? PartyId => null;

    /// <summary>Whether its certificate or its maker stands on an authority.</summary>
    public bool StandsOn(Sm2Certificate authority)
    {
        var maker = ElectronicSeal.Parse(Seal).Maker;
        return authority.HasIssued(Sm2Certificate.Parse(Certificate)) || authority.Equals(maker) || authority.HasIssued(maker);
    }
}

/// <summary>印章种类.</summary>
internal enum SealKind
{
    /// <summary>法定名称章.</summary>
    Official = 1,

    /// <summary>行政审批专用章.</summary>
    Approval = 2,

    /// <summary>电子证照专用章.</summary>
    License = 3,
}

/// <summary>What a seal may be used for.</summary>
[Flags]
internal enum SealPurposes
{
    None = 0,

    /// <summary>签发证照.</summary>
    Issue = 1,

    /// <summary>归集的证照补签.</summary>
    Gather = 2,

    /// <summary>证照状态变更签名.</summary>
    Change = 4,

    /// <summary>制作加注件.</summary>
    Copy = 8,

    All = Issue | Gather | Change | Copy,
}

/// <summary>State of a seal in the register.</summary>
internal enum SealState
{
    /// <summary>待审批.</summary>
    Applied = 1,

    /// <summary>在用.</summary>
    Active = 2,

    /// <summary>停用.</summary>
    Suspended = 3,

    /// <summary>已销毁: it never seals again; what it sealed stays sealed.</summary>
    Destroyed = 4,

    /// <summary>未予批准.</summary>
    Refused = 5,
}

/// <summary>用印记录: one use of a seal.</summary>
internal sealed class SealUse
{
    public required Guid Id { get; init; }

    public required Guid SealId { get; init; }

    public required DateTime At { get; init; }

    public required SealPurposes Purpose { get; init; }

    /// <summary>电子证照标识 of what was sealed.</summary>
    public required string Identifier { get; init; }

    /// <summary>The person, or the platform in a step that follows from an act.</summary>
    public required string Who { get; init; }

    public required Guid AccountId { get; init; }
}

/// <summary>An authority whose certificates this installation trusts.</summary>
internal sealed class TrustedAuthority : IVersioned
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    /// <summary>DER.</summary>
    public required byte[] Certificate { get; init; }

    /// <summary>Name of its key where it is the sample region's own authority; null for a foreign one.</summary>
    public string? KeyName { get; init; }

    /// <summary>Whether what it issued counts: a second administrator has confirmed it.</summary>
    public bool IsTrusted { get; set; }

    public required string RegisteredBy { get; init; }

    public required Guid RegisteredByAccount { get; init; }

    public required DateTime RegisteredAt { get; init; }

    /// <summary>The second administrator; empty until then.</summary>
    public string ConfirmedBy { get; set; } = "";

    /// <summary>Who ended the trust; empty until then. It does not come back: the certificate is registered anew.</summary>
    public string EndedBy { get; set; } = "";

    /// <summary>Whether the trust was ended.</summary>
    public bool IsEnded => EndedBy.Length > 0;

    public Guid Version { get; set; }
}
