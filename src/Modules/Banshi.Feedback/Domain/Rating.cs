using Banshi.Platform.Actors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Feedback.Domain;

/// <summary>A service that may be rated: opened when its case is complete. Without a rating it stays unrated; silence is never counted as praise.</summary>
internal sealed class RatingInvitation : IScoped
{
    public required Guid CaseId { get; init; }

    public required string CaseNumber { get; init; }

    public required string TaskCode { get; init; }

    public required string ItemName { get; init; }

    public required Guid AgencyId { get; init; }

    public required string Division { get; init; }

    public required Guid? PartyId { get; init; }

    public required DateTime CompletedAt { get; init; }
}

/// <summary>A rating: one for each case (一事一评), and one for each day on which its applicant was at a window (一次一评); for ever.</summary>
internal sealed class Rating
{
    /// <summary>The occasion of the case as a whole.</summary>
    public const string OfCase = "case";

    /// <summary>The occasion of a visit to a window on a legal day.</summary>
    public static string OfVisit(DateOnly day) => $"visit {day:yyyy-MM-dd}";

    public required Guid Id { get; init; }

    public required Guid CaseId { get; init; }

    /// <summary>What of the case is rated: <see cref="OfCase"/> or <see cref="OfVisit"/>.</summary>
    public required string Occasion { get; init; }

    /// <summary>5 非常满意 … 1 非常不满意.</summary>
    public required int Stars { get; init; }

    /// <summary>Codes of the national options, separated by commas.</summary>
    public required string Options { get; init; }

    public required string Text { get; init; }

    public required Channel Channel { get; init; }

    public required DateTime At { get; init; }
}

/// <summary>A national option (指标) of a level.</summary>
internal sealed class RatingOption
{
    public required string Code { get; init; }

    public required int Stars { get; init; }

    public required string Name { get; set; }

    /// <summary>Shown behind the three basic ones.</summary>
    public required bool IsExtended { get; set; }
}

internal static class FeedbackMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<RatingInvitation>(invitation =>
        {
            invitation.ToTable("feedback_invitation");
            invitation.HasKey(one => one.CaseId);
            invitation.Property(one => one.CaseNumber).HasMaxLength(50);
            invitation.Property(one => one.TaskCode).HasMaxLength(33);
            invitation.Property(one => one.ItemName).HasMaxLength(1000);
            invitation.Property(one => one.Division).HasMaxLength(12);
        });
        model.Entity<Rating>(rating =>
        {
            rating.ToTable("feedback_rating");
            rating.Property(one => one.Occasion).HasMaxLength(20);
            rating.HasIndex(one => new { one.CaseId, one.Occasion }).IsUnique();
            rating.Property(one => one.Options).HasMaxLength(200);
            rating.Property(one => one.Text).HasMaxLength(500);
        });
        model.Entity<RatingOption>(option =>
        {
            option.ToTable("feedback_option");
            option.HasKey(one => one.Code);
            option.Property(one => one.Code).HasMaxLength(3);
            option.Property(one => one.Name).HasMaxLength(100);
        });
    }
}
