namespace Banshi.Notices.Domain;

/// <summary>A browser that wants to be told (Push API): where it is reached, and the key with which it reads.</summary>
internal sealed class PushSubscription
{
    public const int LongestEndpoint = 1000;

    /// <summary>Most browsers of one account.</summary>
    public const int Most = 20;

    public required Guid Id { get; init; }

    public required Guid AccountId { get; set; }

    /// <summary>The applicant for whom the account acted when it asked; it is told of his cases as long as it may act for him.</summary>
    public required Guid PartyId { get; set; }

    public required string Endpoint { get; init; }

    /// <summary>SHA-256 of the address: a browser has one.</summary>
    public required string EndpointHash { get; init; }

    /// <summary>Its public key, an uncompressed point of P-256, base64url.</summary>
    public required string Key { get; set; }

    /// <summary>The secret that it shares with whoever may write to it, base64url.</summary>
    public required string Auth { get; set; }

    public required DateTime At { get; set; }
}
