using Banshi.Platform.Actors;
using Banshi.Platform.Keys;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Identity.ApiClients;

/// <summary>A department's system that may call the API under a duty. It never opens a page, and no person signs in as it.</summary>
internal sealed class ApiClient
{
    /// <summary>How often its last use is written down: not with every request.</summary>
    private static readonly TimeSpan UseIsKept = TimeSpan.FromMinutes(1);

    public required Guid Id { get; init; }

    /// <summary>Name of the system; its acts are recorded under it.</summary>
    public required string Name { get; init; }

    public required Role Role { get; init; }

    public required string Division { get; init; }

    public required Guid AgencyId { get; init; }

    /// <summary>SHA-256 of its secret: 256 random bits need no slow hash.</summary>
    public required string SecretHash { get; set; }

    public required DateTime RegisteredAt { get; init; }

    public required DateTime SecretAt { get; set; }

    public DateTime? LastUsedAt { get; set; }

    public DateTime? RevokedAt { get; set; }

    public bool Accepts(SecretKey key) => RevokedAt is null && key.HasHash(SecretHash);

    /// <summary>Whether this use is to be written down.</summary>
    public bool IsUsed(DateTime now)
    {
        var isNew = LastUsedAt is not { } last || now - last >= UseIsKept;
        LastUsedAt = isNew ? now : LastUsedAt;
        return isNew;
    }

    // No version: what its use and an administrator write are different columns, and neither may hold up the other.
    public static void Map(ModelBuilder model) => model.Entity<ApiClient>(client =>
    {
        client.ToTable("identity_api_client");
        client.Property(one => one.Name).HasMaxLength(100);
        client.Property(one => one.Division).HasMaxLength(12);
        client.Property(one => one.SecretHash).HasMaxLength(64);
        client.HasIndex(one => one.RegisteredAt);
    });
}
