using Banshi.Platform.Actors;
using Banshi.Platform.Data;

namespace Banshi.Licenses.Domain;

/// <summary>异议: the holder says that a field of his license is wrong; the issuing agency corrects it or says why it does not, within a limit.</summary>
internal sealed class LicenseDispute : IVersioned, IScoped
{
    public required Guid Id { get; init; }

    public required Guid LicenseId { get; init; }

    public required string Division { get; init; }

    public required Guid AgencyId { get; init; }

    /// <summary>The holder.</summary>
    public required Guid? PartyId { get; init; }

    public required string FieldId { get; init; }

    public required string FieldLabel { get; init; }

    /// <summary>What the license says.</summary>
    public required string Written { get; init; }

    /// <summary>What it should say.</summary>
    public required string Claimed { get; init; }

    public required string Grounds { get; init; }

    public required DateTime RaisedAt { get; init; }

    public required string RaisedBy { get; init; }

    /// <summary>The last day for the answer.</summary>
    public required DateOnly DueOn { get; init; }

    public DisputeState State { get; set; } = DisputeState.Open;

    public DateTime? AnsweredAt { get; set; }

    public string? AnsweredBy { get; set; }

    public string? Answer { get; set; }

    public Guid Version { get; set; }
}

/// <summary>State of a dispute.</summary>
internal enum DisputeState
{
    /// <summary>待处理.</summary>
    Open = 1,

    /// <summary>已更正.</summary>
    Corrected = 2,

    /// <summary>不予更正.</summary>
    Rejected = 3,
}

/// <summary>Tells somebody who used a license that it was wrong and has been corrected.</summary>
internal sealed class WrongLicenseNotice
{
    public required Guid Id { get; init; }

    /// <summary>The edition that was wrong.</summary>
    public required Guid LicenseId { get; init; }

    /// <summary>Whom it tells.</summary>
    public required Guid AccountId { get; init; }

    public required DateTime At { get; init; }

    /// <summary>The fields that were wrong, as people read them; not their values.</summary>
    public required string Fields { get; init; }

    public required string Reason { get; init; }

    /// <summary>The case in which the person used it, if in any.</summary>
    public Guid? CaseId { get; init; }

    public required string Purpose { get; init; }
}
