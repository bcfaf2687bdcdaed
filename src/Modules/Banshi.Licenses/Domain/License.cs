using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;

namespace Banshi.Licenses.Domain;

/// <summary>An electronic license.</summary>
internal sealed class License : IVersioned, IScoped
{
    public required Guid Id { get; init; }

    /// <summary>电子证照标识; empty until the license has its number.</summary>
    public string Identifier { get; set; } = "";

    public required string TypeCode { get; init; }

    public required string TypeName { get; init; }

    public string Number { get; set; } = "";

    public required string HolderName { get; init; }

    public required string HolderIdType { get; init; }

    public required string HolderIdNumber { get; init; }

    /// <summary>The holder's account party at the time of issue, if there was one.</summary>
    public Guid? PartyId { get; init; }

    /// <summary>颁发机构.</summary>
    public required Guid AgencyId { get; init; }

    public required string IssuerCode { get; init; }

    public required string IssuerName { get; init; }

    public required string Division { get; init; }

    public required DateOnly IssuedOn { get; init; }

    public DateOnly? ValidTo { get; init; }

    public LicenseState State { get; set; } = LicenseState.InTheMaking;

    /// <summary>Why it is no longer in force.</summary>
    public string? EndReason { get; set; }

    public DateTime? EndedAt { get; set; }

    /// <summary>Values of the face by field id, as JSON text.</summary>
    public required string Fields { get; init; }

    /// <summary>The case that it came from.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>SHA-256 of the sealed OFD file.</summary>
    public string OfdSha256 { get; set; } = "";

    /// <summary>SHA-256 of the PDF twin; empty until it is first asked for.</summary>
    public string PdfSha256 { get; set; } = "";

    public Guid Version { get; set; }

    /// <summary>Ends it by revocation (行政许可法 §69).</summary>
    public void Revoke(string reason, Clock clock, AuditTrail audit)
    {
        (State, EndReason, EndedAt) = (LicenseState.Revoked, $"已撤销：{reason}", clock.UtcNow);
        audit.Record(Id, "licenses.revoke", new { Identifier, reason }, "《中华人民共和国行政许可法》第六十九条");
    }

    public bool IsValidOn(DateOnly day) => State == LicenseState.Valid && IssuedOn <= day && (ValidTo is null || ValidTo >= day);
}

/// <summary>State of a license.</summary>
internal enum LicenseState
{
    /// <summary>It has its number; the file is being made.</summary>
    InTheMaking = 1,

    /// <summary>有效.</summary>
    Valid = 2,

    /// <summary>撤销.</summary>
    Revoked = 3,

    /// <summary>已由新证替代.</summary>
    Superseded = 4,
}

/// <summary>A use of a license in a case, by its holder's authorization.</summary>
internal sealed class LicenseConsent
{
    public required Guid Id { get; init; }

    public required Guid LicenseId { get; init; }

    public required Guid CaseId { get; init; }

    public required string Purpose { get; init; }

    public required DateTime At { get; init; }

    public required string By { get; init; }

    public required Channel Channel { get; init; }
}
