using Banshi.Platform.Actors;
using Banshi.Platform.Data;

namespace Banshi.Cases.Domain;

/// <summary>事后核查: after a grant on commitment the authority looks whether the promise is kept.</summary>
internal sealed class AfterCheck : IScoped, IVersioned
{
    public required Guid CaseId { get; init; }

    public required string Division { get; init; }

    public required Guid AgencyId { get; init; }

    public required Guid? PartyId { get; init; }

    public required DateOnly DueOn { get; init; }

    public DateTime? CheckedAt { get; set; }

    public string CheckedBy { get; set; } = "";

    /// <summary>Whether the promise is kept; null before the check.</summary>
    public bool? IsKept { get; set; }

    public string Finding { get; set; } = "";

    public Guid Version { get; set; }
}

/// <summary>失信记录: who broke a promise is not taken at his word a second time.</summary>
internal sealed class BrokenPromise
{
    public required Guid CaseId { get; init; }

    public required string IdType { get; init; }

    public required string IdNumber { get; init; }

    public required DateTime At { get; init; }

    public required string Finding { get; init; }
}
