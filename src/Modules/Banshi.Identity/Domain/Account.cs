using Microsoft.AspNetCore.Identity;

namespace Banshi.Identity.Domain;

/// <summary>Somebody who signs in: an applicant, a member of staff, or both.</summary>
internal sealed class Account : IdentityUser<Guid>
{
    public required string DisplayName { get; set; }

    /// <summary>The person as an applicant; null for staff who never apply.</summary>
    public Guid? PersonId { get; set; }

    /// <summary>On whose behalf the account acts at present: the person, or an enterprise.</summary>
    public Guid? ActivePartyId { get; set; }

    /// <summary>A sample account cannot sign in outside the sample region.</summary>
    public bool IsSample { get; init; }

    /// <summary>How the real name was checked; <c>simulator</c> where no authority was asked.</summary>
    public string? RealNameCheckedBy { get; set; }

    public List<StaffDuty> Duties { get; init; } = [];
}

/// <summary>An appointment: a role over a division and all below it, in an agency or for all of them.</summary>
internal sealed class StaffDuty
{
    public required Guid Id { get; init; }

    public Guid AccountId { get; init; }

    public required Platform.Actors.Role Role { get; init; }

    public required string Division { get; init; }

    public Guid? AgencyId { get; init; }
}
