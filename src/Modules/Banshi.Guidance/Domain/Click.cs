using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Guidance.Domain;

/// <summary>How often an item was opened from the results of a text, by day.</summary>
internal sealed class Click : IVersioned
{
    public required Guid Id { get; init; }

    public required DateOnly Day { get; init; }

    public required string Text { get; init; }

    /// <summary>基本编码.</summary>
    public required string Item { get; init; }

    /// <summary>Its name then.</summary>
    public required string Name { get; set; }

    public required int Count { get; set; }

    public Guid Version { get; set; }

    public static void Map(ModelBuilder model) => model.Entity<Click>(click =>
    {
        click.ToTable("guidance_click");
        click.Property(one => one.Text).HasMaxLength(SearchText.Longest);
        click.Property(one => one.Item).HasMaxLength(12);
        click.Property(one => one.Name).HasMaxLength(500);
        click.Property(one => one.Version).IsConcurrencyToken();
        click.HasIndex(one => new { one.Day, one.Text, one.Item }).IsUnique();
    });
}
