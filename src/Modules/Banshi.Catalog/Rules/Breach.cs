using Banshi.Catalog.Domain;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.Rules;

/// <summary>A published list that breaks a rule. Written when the list is published, and again when all lists are checked.</summary>
internal sealed class Breach : IOfList
{
    public required string TaskCode { get; init; }

    public required string Rule { get; init; }

    public required string Division { get; set; }

    /// <summary>The rule is switched off where the list stands: nobody has to mend it, but it is not kept either.</summary>
    public bool IsOff { get; set; }

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
