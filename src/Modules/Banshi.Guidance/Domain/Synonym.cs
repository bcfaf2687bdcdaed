using Banshi.Platform.Data;
using Banshi.Platform.Published;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Guidance.Domain;

/// <summary>What people say for something, and what the lists call it. A pair that is taken out stays, so that what ships does not come back.</summary>
internal sealed class Synonym : IVersioned, IPublished
{
    public const int LongestWord = 30;
    public const int LongestMeaning = 100;
    public const int LongestReason = 200;

    public required Guid Id { get; init; }

    /// <summary>What people say, letters and digits alone.</summary>
    public required string Word { get; init; }

    /// <summary>What the lists call it.</summary>
    public required string Means { get; init; }

    public required bool IsInForce { get; set; }

    public required string Reason { get; set; }

    public required string By { get; set; }

    public required DateTime At { get; set; }

    public Guid Version { get; set; }

    public static void Map(ModelBuilder model) => model.Entity<Synonym>(synonym =>
    {
        synonym.ToTable("guidance_synonym");
        synonym.Property(one => one.Word).HasMaxLength(LongestWord);
        synonym.Property(one => one.Means).HasMaxLength(LongestMeaning);
        synonym.Property(one => one.Reason).HasMaxLength(LongestReason);
        synonym.Property(one => one.By).HasMaxLength(100);
        synonym.Property(one => one.Version).IsConcurrencyToken();
        synonym.HasIndex(one => new { one.Word, one.Means }).IsUnique();
    });
}
