using System.Globalization;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Standards;

namespace Banshi.Licenses.Domain;

/// <summary>An electronic license.</summary>
internal sealed class License : IVersioned, IScoped
{
    public required Guid Id { get; init; }

    /// <summary>Of which license it is an edition: the key of the first one.</summary>
    public required Guid LineId { get; init; }

    /// <summary>电子证照标识; empty until the license has its number.</summary>
    public string Identifier { get; set; } = "";

    public required string TypeCode { get; init; }

    /// <summary>The edition of the type that it was made with.</summary>
    public int TypeEdition { get; init; } = 1;

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

    /// <summary>版本号, from 1: a renewal, a change or a correction makes the next one, under the same number.</summary>
    public int Edition { get; set; } = 1;

    public LicenseState State { get; set; } = LicenseState.InTheMaking;

    /// <summary>Why it is in this state; null where it has never left the first.</summary>
    public string? StateReason { get; set; }

    public DateTime? StateSince { get; set; }

    /// <summary>Values of the face by field id, as JSON text.</summary>
    public required string Fields { get; init; }

    /// <summary>SHA-256 of the holder's photo; empty where there is none.</summary>
    public string PhotoSha256 { get; init; } = "";

    /// <summary>The case that it came from; null for what the agency corrected by itself.</summary>
    public Guid? CaseId { get; init; }

    /// <summary>The hand-in that it came with, which a correction keeps; null where it was issued here.</summary>
    public Guid? GatherBatchId { get; init; }

    /// <summary>SHA-256 of the sealed OFD file; empty for a gathered one that waits for its agency's seal.</summary>
    public string OfdSha256 { get; set; } = "";

    /// <summary>SHA-256 of the PDF twin; empty until it is first asked for.</summary>
    public string PdfSha256 { get; set; } = "";

    public Guid Version { get; set; }

    /// <summary>Whether it bears the seal of its agency.</summary>
    public bool IsSealed => OfdSha256.Length > 0;

    /// <summary>Gives it a number, and the identifier that follows from it.</summary>
    public void Name(string number)
    {
        Number = number;

        // The identifier's alphabet is digits and capitals; a Chinese prefix stays in the number alone.
        var serial = new string([.. number.Where(char.IsAsciiLetterOrDigit)]).ToUpperInvariant();
        Identifier = new LicenseIdentifier(TypeCode, IssuerCode, serial, Edition.ToString("D3", CultureInfo.InvariantCulture)).ToString();
    }

    /// <summary>An end that was wanted, UTC, or that of the license where it comes before.</summary>
    public DateTime EndBy(DateTime wanted) => ValidTo is { } last && Clock.StartOf(last.AddDays(1)) is var end && end < wanted ? end : wanted;

    /// <summary>Its state on a day: one whose last day is over is expired, whether or not the job has marked it.</summary>
    public LicenseState StateOn(DateOnly day) => StateOn(State, ValidTo, day);

    /// <inheritdoc cref="StateOn(DateOnly)"/>
    public static LicenseState StateOn(LicenseState state, DateOnly? validTo, DateOnly day) =>
        state is LicenseState.Valid or LicenseState.Suspended && validTo < day ? LicenseState.Expired : state;

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

    /// <summary>已由新版替代.</summary>
    Superseded = 4,

    /// <summary>暂扣.</summary>
    Suspended = 5,

    /// <summary>注销.</summary>
    Cancelled = 6,

    /// <summary>已过有效期.</summary>
    Expired = 7,
}
