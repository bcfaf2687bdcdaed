using Banshi.Cases.Post;
using Banshi.Platform.Data;

namespace Banshi.Cases.Domain;

/// <summary>邮寄: the result of a case on its way to the applicant.</summary>
internal sealed class Parcel : IVersioned
{
    public required Guid CaseId { get; init; }

    /// <summary>运单号; empty until the service has taken the order.</summary>
    public required string TrackingNumber { get; set; }

    public required string Receiver { get; init; }

    public required string Phone { get; init; }

    public required string Address { get; init; }

    public required DateTime SentAt { get; init; }

    /// <summary>What the service says of its way, oldest first.</summary>
    public List<ParcelLine> Stations { get; init; } = [];

    public DateTime? SignedAt { get; set; }

    public Guid Version { get; set; }
}
