using Banshi.Feedback.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Feedback;

/// <summary>The applicant rates a completed case, once.</summary>
internal sealed class RateCase(AppDbContext db, ActorSource actors, RatingBook book) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.Applicant, Reach.Own);

    public sealed record View(RatingInvitation Invitation, Rating? Rating, IReadOnlyList<RatingOption> Options);

    public async Task<Result<View>> ViewAsync(Guid caseId, CancellationToken cancellation)
    {
        var invitation = await db.Set<RatingInvitation>().AsNoTracking().ReachableBy(actors.Current, Guard).SingleOrDefaultAsync(one => one.CaseId == caseId, cancellation);
        return invitation is null
            ? PlatformProblems.Unknown
            : new View(invitation, await book.FindAsync(caseId, Rating.OfCase, cancellation), await book.OptionsAsync(cancellation));
    }

    public async Task<Problem?> RunAsync(Guid caseId, int stars, IReadOnlyList<string> options, string text, CancellationToken cancellation) =>
        (await ViewAsync(caseId, cancellation)).Is(out _, out var problem) ? await book.WriteAsync(caseId, Rating.OfCase, new(stars, options, text), cancellation) : problem;
}
