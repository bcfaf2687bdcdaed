using Banshi.Feedback.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Feedback;

/// <summary>The applicant rates a completed case, once: a level, national options of that level, a few words. A bad rating names at least one reason.</summary>
internal sealed class RateCase(AppDbContext db, ActorSource actors, AuditTrail audit, Clock clock) : IGuarded
{
    private const int LongestText = 500;
    private const int BadStars = 2;

    public static Guard Guard => Guard.Allow(Role.Applicant, Reach.Own);

    public sealed record View(RatingInvitation Invitation, Rating? Rating, IReadOnlyList<RatingOption> Options);

    public async Task<Result<View>> ViewAsync(Guid caseId, CancellationToken cancellation)
    {
        var invitation = await db.Set<RatingInvitation>().AsNoTracking().ReachableBy(actors.Current, Guard).SingleOrDefaultAsync(one => one.CaseId == caseId, cancellation);
        if (invitation is null)
        {
            return PlatformProblems.Unknown;
        }

        var options = await db.Set<RatingOption>().AsNoTracking().OrderBy(option => option.Code).ToListAsync(cancellation);
        return new View(invitation, await db.Set<Rating>().AsNoTracking().SingleOrDefaultAsync(one => one.CaseId == caseId, cancellation), options);
    }

    public async Task<Problem?> RunAsync(Guid caseId, int stars, IReadOnlyList<string> options, string text, CancellationToken cancellation)
    {
        if (!(await ViewAsync(caseId, cancellation)).Is(out var view, out var problem))
        {
            return problem;
        }

        options = [.. options.Distinct()];
        if (Refuse(view, stars, options, text) is { } refused)
        {
            return refused;
        }

        var rating = new Rating { Id = Guid.CreateVersion7(), CaseId = caseId, Stars = stars, Options = string.Join(',', options), Text = text.Trim(), Channel = actors.Current.Channel, At = clock.UtcNow };
        db.Add(rating);

        // The rating has a chain of its own: whoever listens never writes into a case.
        audit.Record(rating.Id, "feedback.rate", new { caseId, stars, options, text = text.Trim() });
        return await db.SaveAsync(cancellation) is null ? null : FeedbackProblems.AlreadyRated.With();
    }

    private static Problem? Refuse(View view, int stars, IReadOnlyList<string> options, string text)
    {
        if (view.Rating is not null)
        {
            return FeedbackProblems.AlreadyRated.With();
        }

        if (stars is < 1 or > 5)
        {
            return FeedbackProblems.ChooseStars.With();
        }

        if (options.Any(code => view.Options.All(option => option.Code != code || option.Stars != stars)))
        {
            return FeedbackProblems.UnknownOption.With();
        }

        if (stars <= BadStars && options.Count == 0)
        {
            return PlatformProblems.Invalid([FeedbackProblems.ChooseReason.For("Options")]);
        }

        return text.Trim().Length > LongestText ? PlatformProblems.Invalid([FeedbackProblems.TooLong.For("Text", text.Trim().Length)]) : null;
    }
}
