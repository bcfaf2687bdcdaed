using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Guidance.Domain;

/// <summary>A text for which nothing was found: the text alone and how often, never who typed it.</summary>
internal sealed class Miss : IVersioned
{
    public required Guid Id { get; init; }

    public required string Text { get; init; }

    public required int Count { get; set; }

    public required DateTime FirstAt { get; init; }

    public required DateTime LastAt { get; set; }

    /// <summary>An editor has dealt with it; it is open again when it is missed again.</summary>
    public required bool IsDone { get; set; }

    public Guid Version { get; set; }

    public static void Map(ModelBuilder model) => model.Entity<Miss>(miss =>
    {
        miss.ToTable("guidance_miss");
        miss.Property(one => one.Text).HasMaxLength(SearchText.Longest);
        miss.Property(one => one.Version).IsConcurrencyToken();
        miss.HasIndex(one => one.Text).IsUnique();
        miss.HasIndex(one => new { one.IsDone, one.Count });
    });
}
