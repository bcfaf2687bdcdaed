using Banshi.Cases.Contracts;
using Banshi.Feedback.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;

namespace Banshi.Feedback;

/// <summary>
/// 现场服务一次一评: whoever is at a window rates the visit on the display before him, with one tap; a bad rating names a reason. A case is rated so once a
/// day at the most, whatever the clerk offers, and beside the rating of the case itself.
/// </summary>
internal sealed class RateVisit(IDisplays displays, RatingBook book, AppDbContext db, Clock clock) : IGuarded
{
    public static Guard Guard => Guard.Anyone;

    public sealed record View(RatingOffer Offer, IReadOnlyList<RatingOption> Options);

    /// <summary>What the display offers to rate; null where it shows something else by now.</summary>
    public async Task<View?> ViewAsync(Guid version, CancellationToken cancellation) =>
        await displays.RatingAsync(version, cancellation) is { } offer ? new View(offer, await book.OptionsAsync(cancellation)) : null;

    public async Task<Problem?> RunAsync(Guid version, int stars, IReadOnlyList<string> options, CancellationToken cancellation)
    {
        if (await displays.RatingAsync(version, cancellation) is not { } offer)
        {
            return PlatformProblems.Stale.With();
        }

        await displays.EndRatingAsync(cancellation);
        var problem = await book.WriteAsync(offer.CaseId, Rating.OfVisit(clock.Today), new(stars, options, ""), cancellation);
        if (problem?.Kind == FeedbackProblems.AlreadyRated)
        {
            // There is nothing more to ask, today: the display goes back to where it was.
            await displays.EndRatingAsync(cancellation);
            await db.SaveAsync(cancellation);
        }

        return problem;
    }
}
