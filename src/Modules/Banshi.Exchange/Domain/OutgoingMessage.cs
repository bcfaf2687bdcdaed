using Banshi.Platform.Data;

namespace Banshi.Exchange.Domain;

/// <summary>A message on its way to a partner: it is sent until the partner has signed for it.</summary>
internal sealed class OutgoingMessage : IVersioned
{
    private static readonly TimeSpan AfterRefusal = TimeSpan.FromMinutes(5);

    public required Guid Id { get; init; }

    public required string Partner { get; init; }

    /// <summary>The application that it is about.</summary>
    public required Guid About { get; init; }

    public required int Sequence { get; init; }

    /// <summary>What is signed: an <see cref="Envelope"/> as JSON text.</summary>
    public required string Text { get; init; }

    /// <summary>SM2 signature of the text, base64.</summary>
    public required string Signature { get; init; }

    public required DateTime CreatedAt { get; init; }

    /// <summary>When it is tried next; null since it was delivered.</summary>
    public DateTime? DueAt { get; set; }

    public int Attempts { get; set; }

    public string? LastError { get; set; }

    public DateTime? DeliveredAt { get; set; }

    /// <summary>The partner's signature under the key of the message, base64: proof that it came.</summary>
    public string? Receipt { get; set; }

    public Guid Version { get; set; }

    public void Delivered(DateTime now, string receipt) => (DeliveredAt, DueAt, LastError, Receipt) = (now, null, null, receipt);

    /// <summary>A line that is down is tried again after 2, 4, 8 and then every 15 seconds; what a partner refuses, every five minutes, until somebody has put it right.</summary>
    public void Failed(DateTime now, string error, bool isRefused)
    {
        Attempts++;
        LastError = error.Length > 500 ? error[..500] : error;
        DueAt = now + (isRefused ? AfterRefusal : TimeSpan.FromSeconds(Math.Min(15, Math.Pow(2, Math.Min(Attempts, 4)))));
    }
}
