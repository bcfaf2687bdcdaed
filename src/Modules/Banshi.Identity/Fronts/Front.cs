using Microsoft.EntityFrameworkCore;

namespace Banshi.Identity.Fronts;

/// <summary>
/// 移动端入口: what an application or a mini-program needs beside its key (<see cref="ApiClients.ApiClient"/>, which has the same id) to hand people over
/// into the portal.
/// </summary>
internal sealed class Front
{
    public const int LongestPrefix = 300;

    /// <summary>Key of the client.</summary>
    public required Guid ClientId { get; init; }

    /// <summary>The addresses of its own to which the way back may lead begin with this; ends with a slash. Empty: there is no way back but closing the view.</summary>
    public required string ReturnPrefix { get; init; }

    public required string RegisteredBy { get; init; }

    /// <summary>Whether it may hand people over now.</summary>
    public bool IsEnabled { get; set; } = true;
}

/// <summary>A person on the way from a front into the portal: once, and within a minute.</summary>
internal sealed class EntryTicket
{
    public const int LongestPath = 500;

    public static readonly TimeSpan Lasts = TimeSpan.FromSeconds(60);

    /// <summary>How long it is kept, so that whoever comes late or twice is told so.</summary>
    public static readonly TimeSpan IsKept = TimeSpan.FromDays(1);

    public required Guid Id { get; init; }

    public required string SecretHash { get; init; }

    public required Guid FrontId { get; init; }

    public required Guid AccountId { get; init; }

    /// <summary>Where in the portal it leads.</summary>
    public required string Path { get; init; }

    /// <summary>Where the way back leads; empty where there is none.</summary>
    public required string Back { get; init; }

    public required DateTime At { get; init; }

    /// <summary>When it was used: once. It is the concurrency token, so that of two who come at the same moment one is refused.</summary>
    public DateTime? UsedAt { get; set; }
}

internal static class FrontMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Front>(front =>
        {
            front.ToTable("identity_front");
            front.HasKey(one => one.ClientId);
            front.Property(one => one.ReturnPrefix).HasMaxLength(Front.LongestPrefix);
            front.Property(one => one.RegisteredBy).HasMaxLength(100);
        });
        model.Entity<EntryTicket>(ticket =>
        {
            ticket.ToTable("identity_entry_ticket");
            ticket.Property(one => one.SecretHash).HasMaxLength(64);
            ticket.Property(one => one.Path).HasMaxLength(EntryTicket.LongestPath);
            ticket.Property(one => one.Back).HasMaxLength(EntryTicket.LongestPath);
            ticket.Property(one => one.UsedAt).IsConcurrencyToken();
            ticket.HasIndex(one => new { one.FrontId, one.At });
            ticket.HasIndex(one => one.At);
        });
    }
}
