using Banshi.Platform.Data;
using Banshi.Platform.Keys;

namespace Banshi.Licenses.Kept;

/// <summary>
/// A license that its holder keeps on a phone, to show it where there is no line. The phone has a key of its own that never leaves it; what the platform keeps
/// is its public half, by which it knows the codes that the phone makes.
/// </summary>
internal sealed class KeptLicense : IVersioned
{
    public required Guid Id { get; init; }

    public required Guid LicenseId { get; init; }

    /// <summary>Ids of what can be shown (<see cref="Domain.ShownFields"/>), separated by commas.</summary>
    public required string Fields { get; init; }

    /// <summary>First coordinate of the phone's key, base64url.</summary>
    public required string KeyX { get; init; }

    /// <summary>The second one.</summary>
    public required string KeyY { get; init; }

    public required DateTime KeptAt { get; init; }

    public required DateTime EndsAt { get; init; }

    /// <summary>The person whose phone it is.</summary>
    public required string KeptBy { get; init; }

    /// <summary>When the holder put an end to it.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>When the phone made the code that was read last; an older one is not read any more.</summary>
    public DateTime? LastCodeAt { get; set; }

    public Guid Version { get; set; }

    public Es256PublicKey Key => Es256PublicKey.Read(KeyX, KeyY)!;
}
