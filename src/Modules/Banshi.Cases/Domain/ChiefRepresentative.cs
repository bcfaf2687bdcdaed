using Banshi.Platform.Data;

namespace Banshi.Cases.Domain;

/// <summary>
/// 首席事务代表: an agency lets a clerk in the center review and decide in its name, for one item or all of its items, in certain steps, for a time. What is
/// done by it is recorded with it.
/// </summary>
internal sealed class ChiefRepresentative : IVersioned
{
    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    public required string Name { get; init; }

    public required Guid AgencyId { get; init; }

    /// <summary>实施编码 of the one item; empty for all items of the agency.</summary>
    public required string TaskCode { get; init; }

    public required string ItemName { get; init; }

    public required bool Reviews { get; init; }

    public required bool Decides { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly Until { get; init; }

    public required DateTime GrantedAt { get; init; }

    public required string GrantedBy { get; init; }

    public DateTime? RevokedAt { get; set; }

    public Guid Version { get; set; }
}
