using Banshi.Platform.Data;

namespace Banshi.Catalog.Domain;

/// <summary>What an agency answered to an entry of its line of duty and level. Until it answers, the entry is in its worklist.</summary>
internal sealed class EntryClaim : IVersioned
{
    public required Guid EntryId { get; init; }

    public required Guid AgencyId { get; init; }

    public required string Division { get; init; }

    public required ClaimState State { get; set; }

    /// <summary>Why it does not take it on, or no longer does.</summary>
    public string Reason { get; set; } = "";

    public required DateTime At { get; set; }

    public required string By { get; set; }

    public Guid Version { get; set; }
}

/// <summary>Answers to an entry.</summary>
internal enum ClaimState
{
    /// <summary>已认领: the agency will publish its list.</summary>
    Claimed = 1,

    /// <summary>不承接.</summary>
    Declined = 2,
}
