using Banshi.Platform.Actors;
using Banshi.Platform.Data;

namespace Banshi.Licenses.Domain;

/// <summary>The holder lets one case use a license for one purpose, until a day; he can take it back.</summary>
internal sealed class LicenseConsent : IVersioned
{
    public const int LongestItem = 33;

    public required Guid Id { get; init; }

    public required Guid LicenseId { get; init; }

    public required Guid CaseId { get; init; }

    /// <summary>The agency that decides the case; its systems may read by this authorization too.</summary>
    public required Guid AgencyId { get; init; }

    /// <summary>事项编码 of the case.</summary>
    public required string ItemCode { get; init; }

    public required string Purpose { get; init; }

    public required DateTime At { get; init; }

    public required string By { get; init; }

    public required Channel Channel { get; init; }

    /// <summary>The instant from which it no longer holds by itself.</summary>
    public required DateTime EndsAt { get; init; }

    public DateTime? WithdrawnAt { get; set; }

    public string? WithdrawnBy { get; set; }

    public Guid Version { get; set; }

    public bool HoldsAt(DateTime now) => WithdrawnAt is null && now < EndsAt;
}
