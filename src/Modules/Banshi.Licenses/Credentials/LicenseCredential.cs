namespace Banshi.Licenses.Credentials;

/// <summary>可验证凭证: a credential that a holder took. The text itself is not kept; its number leads back to the license.</summary>
internal sealed class LicenseCredential
{
    public required Guid Id { get; init; }

    public required Guid LicenseId { get; init; }

    /// <summary>Names of the claims that it shows, separated by commas.</summary>
    public required string Claims { get; init; }

    public required DateTime MadeAt { get; init; }

    public required DateTime EndsAt { get; init; }

    public required string MadeBy { get; init; }

    /// <summary>The legal day whose status list it is in.</summary>
    public required DateOnly StatusDay { get; init; }

    /// <summary>Its place there.</summary>
    public required int StatusIndex { get; init; }
}
