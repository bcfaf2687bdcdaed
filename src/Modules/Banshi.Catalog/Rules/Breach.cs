using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.Rules;

/// <summary>A published list that broke a rule when all lists were checked last.</summary>
internal sealed class Breach
{
    public required string TaskCode { get; init; }

    public required string Rule { get; init; }

    public required string Division { get; init; }

    public static void Map(ModelBuilder model) => model.Entity<Breach>(breach =>
    {
        breach.ToTable("catalog_breach");
        breach.HasKey(one => new { one.TaskCode, one.Rule });
        breach.Property(one => one.TaskCode).HasMaxLength(33);
        breach.Property(one => one.Rule).HasMaxLength(10);
        breach.Property(one => one.Division).HasMaxLength(12);
        breach.HasIndex(one => new { one.Rule, one.Division, one.TaskCode });
    });
}
