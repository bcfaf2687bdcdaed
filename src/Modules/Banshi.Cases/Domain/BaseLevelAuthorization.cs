using Banshi.Platform.Data;

namespace Banshi.Cases.Domain;

/// <summary>
/// 授权办理: an agency lets the authority behind a center or station of the base level accept, review and decide, for one item or all items whose list says
/// so, for a time. In whose name it decides follows the kind.
/// </summary>
internal sealed class BaseLevelAuthorization : IVersioned
{
    public const int LongestBody = 100;
    public const int LongestBasis = 200;

    public required Guid Id { get; init; }

    public required Guid AgencyId { get; init; }

    /// <summary>The division of the center or station.</summary>
    public required string Division { get; init; }

    /// <summary>The authority that acts: 苏木乡镇人民政府、街道办事处.</summary>
    public required string Body { get; init; }

    /// <summary>实施编码 of the one item; empty for all items of the agency.</summary>
    public required string TaskCode { get; init; }

    public required string ItemName { get; init; }

    public required AuthorizationKind Kind { get; init; }

    /// <summary>The document that it stands on: 委托书, or the region's published list, with its number.</summary>
    public required string Basis { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly Until { get; init; }

    public required DateTime GrantedAt { get; init; }

    public required string GrantedBy { get; init; }

    public DateTime? RevokedAt { get; set; }

    public Guid Version { get; set; }

    public bool IsInForce(DateOnly day) => RevokedAt is null && From <= day && day <= Until;
}

/// <summary>In whose name the base level decides.</summary>
internal enum AuthorizationKind
{
    /// <summary>委托 (行政许可法 §24): in the agency's name, and the agency answers for it.</summary>
    Entrusted = 1,

    /// <summary>授权, by the region's published list: in its own name.</summary>
    Empowered = 2,
}
