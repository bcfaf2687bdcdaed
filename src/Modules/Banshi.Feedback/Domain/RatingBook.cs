using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Feedback.Domain;

/// <summary>Takes ratings, wherever they are given: a level, national options of that level, a few words. A bad rating names at least one reason.</summary>
internal sealed class RatingBook(AppDbContext db, ActorSource actors, AuditTrail audit, Clock clock)
{
    private const int LongestText = 500;
    private const int BadStars = 2;

    /// <summary>What somebody says.</summary>
    public sealed record Saying(int Stars, IReadOnlyList<string> Options, string Text);

    /// <summary>The rating of an occasion; null where nobody has rated it.</summary>
    public Task<Rating?> FindAsync(Guid caseId, string occasion, CancellationToken cancellation) =>
        db.Set<Rating>().AsNoTracking().SingleOrDefaultAsync(one => one.CaseId == caseId && one.Occasion == occasion, cancellation);

    /// <summary>The national options by code.</summary>
    public async Task<IReadOnlyList<RatingOption>> OptionsAsync(CancellationToken cancellation) =>
        await db.Set<RatingOption>().AsNoTracking().OrderBy(option => option.Code).ToListAsync(cancellation);

    /// <summary>Whether a level needs a reason.</summary>
    public static bool IsBad(int stars) => stars <= BadStars;

    /// <summary>Writes a rating and saves it with all that the caller has changed.</summary>
    public async Task<Problem?> WriteAsync(Guid caseId, string occasion, Saying said, CancellationToken cancellation)
    {
        said = said with { Options = [.. said.Options.Distinct()], Text = said.Text.Trim() };
        if (Refuse(await FindAsync(caseId, occasion, cancellation), await OptionsAsync(cancellation), said) is { } refused)
        {
            return refused;
        }

        var rating = new Rating
        {
            Id = Guid.CreateVersion7(),
            CaseId = caseId,
            Occasion = occasion,
            Stars = said.Stars,
            Options = string.Join(',', said.Options),
            Text = said.Text,
            Channel = actors.Current.Channel,
            At = clock.UtcNow,
        };
        db.Add(rating);

        // The rating has a chain of its own: whoever listens never writes into a case.
        audit.Record(rating.Id, "feedback.rate", new { caseId, occasion, said.Stars, said.Options, said.Text });
        return await db.SaveAsync(cancellation) is not { } stale ? null : await FindAsync(caseId, occasion, cancellation) is null ? stale : FeedbackProblems.AlreadyRated.With();
    }

    private static Problem? Refuse(Rating? before, IReadOnlyList<RatingOption> known, Saying said)
    {
        if (before is not null)
        {
            return FeedbackProblems.AlreadyRated.With();
        }

        if (said.Stars is < 1 or > 5)
        {
            return FeedbackProblems.ChooseStars.With();
        }

        if (said.Options.Any(code => known.All(option => option.Code != code || option.Stars != said.Stars)))
        {
            return FeedbackProblems.UnknownOption.With();
        }

        if (IsBad(said.Stars) && said.Options.Count == 0)
        {
            return PlatformProblems.Invalid([FeedbackProblems.ChooseReason.For("Options")]);
        }

        return said.Text.Length > LongestText ? PlatformProblems.Invalid([FeedbackProblems.TooLong.For("Text", said.Text.Length)]) : null;
    }
}
