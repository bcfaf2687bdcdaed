namespace Banshi.Exchange.Domain;

/// <summary>A message that a partner sent and this platform signed for.</summary>
internal sealed class IncomingMessage
{
    public required Guid Id { get; init; }

    public required string Partner { get; init; }

    public required Guid About { get; init; }

    public required int Sequence { get; init; }

    public required string Text { get; init; }

    public required string Signature { get; init; }

    /// <summary>Keys of its files in this platform's store by SHA-256, as JSON text.</summary>
    public required string Files { get; init; }

    public required DateTime ReceivedAt { get; init; }

    /// <summary>When it was acted on; null while one before it is missing.</summary>
    public DateTime? HandledAt { get; set; }
}
