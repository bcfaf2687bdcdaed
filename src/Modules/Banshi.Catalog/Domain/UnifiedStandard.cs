using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.Domain;

/// <summary>
/// 统一实施标准: the list that the level which sets an entry publishes for everybody below (policy 二(一)2). Agencies inherit it and may only improve it;
/// more than that needs the consent of the level that set it.
/// </summary>
internal sealed class UnifiedStandard : IVersioned
{
    public required Guid Id { get; init; }

    public required string BasicCode { get; init; }

    /// <summary>The region or league within which it holds.</summary>
    public required string Division { get; init; }

    public required Guid AgencyId { get; init; }

    public required string Name { get; set; }

    /// <summary>Number of the version in force.</summary>
    public required int Number { get; set; }

    /// <summary>The elements as JSON text; those of a place (address, windows, telephone) are empty.</summary>
    public required string Content { get; set; }

    /// <summary>The item's own sections of the form as JSON text; empty for the standard form.</summary>
    public required string Sections { get; set; }

    public Guid Version { get; set; }

    public static void Map(ModelBuilder model)
    {
        model.Entity<UnifiedStandard>(standard =>
        {
            standard.ToTable("catalog_unified_standard");
            standard.Property(one => one.BasicCode).HasMaxLength(12);
            standard.Property(one => one.Division).HasMaxLength(12);
            standard.Property(one => one.Name).HasMaxLength(1000);
            standard.Property(one => one.Version).IsConcurrencyToken();
            standard.HasIndex(one => new { one.BasicCode, one.Division }).IsUnique();
        });
        model.Entity<StandardVersion>(version =>
        {
            version.ToTable("catalog_unified_standard_version");
            version.HasKey(one => new { one.StandardId, one.Number });
            version.HasOne<UnifiedStandard>().WithMany().HasForeignKey(one => one.StandardId);
        });
    }
}

/// <summary>A version of a standard; it never changes.</summary>
internal sealed class StandardVersion
{
    public required Guid StandardId { get; init; }

    public required int Number { get; init; }

    public required string Content { get; init; }

    public required DateTime At { get; init; }

    /// <summary>Why: the reason given when it was proposed.</summary>
    public required string Reason { get; init; }

    public required Guid ProposalId { get; init; }
}
