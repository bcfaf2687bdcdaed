using Banshi.Platform.Actors;
using Banshi.Platform.Data;

namespace Banshi.Cases.Domain;

/// <summary>分办规则: to whom a case of an agency goes when it comes to a step; without a rule it waits for whoever takes it on.</summary>
internal sealed class RoutingRule : IVersioned
{
    public required Guid Id { get; init; }

    public required Guid AgencyId { get; init; }

    /// <summary>实施编码 of the one item; empty for all items of the agency. The rule of the item goes before that of all.</summary>
    public required string TaskCode { get; init; }

    public required string ItemName { get; init; }

    /// <summary>The step: <see cref="Role.Handler"/> or <see cref="Role.Approver"/>.</summary>
    public required Role Step { get; init; }

    /// <summary>The officer; null for whoever has the fewest open cases.</summary>
    public required Guid? OfficerId { get; init; }

    public required string OfficerName { get; init; }

    public Guid Version { get; set; }
}
