using Banshi.Platform.Actors;
using Banshi.Platform.Data;

namespace Banshi.Licenses.Domain;

/// <summary>
/// Somebody had to do with a license: who, when, for which case or purpose, by whose authorization. The same person doing the same within an hour is one record
/// with a count, so that nobody can bury the rest.
/// </summary>
internal sealed class LicenseEvidence : IVersioned
{
    public required Guid Id { get; init; }

    public required Guid LicenseId { get; init; }

    public required EvidenceKind Kind { get; init; }

    public required DateTime FirstAt { get; init; }

    public required DateTime LastAt { get; set; }

    public required int Times { get; set; }

    /// <summary>Account of the person; empty for a stranger and for the platform itself.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>Name of the person, or of the department's system.</summary>
    public required string Who { get; init; }

    /// <summary>Where a member of staff works; empty for others.</summary>
    public required string Unit { get; init; }

    /// <summary>Divisions of a member of staff's duties, with commas between them; empty for others.</summary>
    public required string Divisions { get; init; }

    public required Channel Channel { get; init; }

    public Guid? CaseId { get; init; }

    public required string Purpose { get; init; }

    /// <summary>By whose authorization, or why it was refused.</summary>
    public required string Authorization { get; init; }

    public Guid Version { get; set; }
}

/// <summary>What somebody had to do with a license.</summary>
internal enum EvidenceKind
{
    /// <summary>查看.</summary>
    Look = 1,

    /// <summary>使用: its values went into a case.</summary>
    Use = 2,

    /// <summary>核验.</summary>
    Verify = 3,

    /// <summary>下载.</summary>
    Take = 4,

    /// <summary>被拒绝.</summary>
    Refused = 5,

    /// <summary>制作加注件.</summary>
    Copy = 6,

    /// <summary>亮证: somebody read what the holder showed.</summary>
    Present = 7,

    /// <summary>生成可验证凭证.</summary>
    Credential = 8,

    /// <summary>存到手机.</summary>
    Keep = 9,

    /// <summary>请求授权: a department asked the holder for a use without a case here.</summary>
    Ask = 10,
}
