using Banshi.Platform.Data;
using Banshi.Platform.Published;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.Rules;

/// <summary>A rule switched on or off for a division and all below it. The nearest setting counts; where there is none, the rule is on.</summary>
internal sealed class RuleSetting : IVersioned, IPublished
{
    public required Guid Id { get; init; }

    public required string Rule { get; init; }

    public required string Division { get; init; }

    public required bool IsOn { get; set; }

    public required string Reason { get; set; }

    public required string By { get; set; }

    public required DateTime At { get; set; }

    public Guid Version { get; set; }

    public static void Map(ModelBuilder model) => model.Entity<RuleSetting>(setting =>
    {
        setting.ToTable("catalog_rule_setting");
        setting.Property(one => one.Rule).HasMaxLength(10);
        setting.Property(one => one.Division).HasMaxLength(12);
        setting.Property(one => one.By).HasMaxLength(100);
        setting.Property(one => one.Version).IsConcurrencyToken();
        setting.HasIndex(one => new { one.Rule, one.Division }).IsUnique();
    });
}
