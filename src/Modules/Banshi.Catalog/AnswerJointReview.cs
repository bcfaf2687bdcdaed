using Banshi.Catalog.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Catalog;

/// <summary>A department that was asked agrees, or disagrees with reasons.</summary>
internal sealed class AnswerJointReview(ReviewDesk desk) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.CatalogReviewer, Reach.Agency);

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, bool agrees, string opinion, CancellationToken cancellation)
    {
        if (!(await desk.TakeAsync(id, seen, cancellation)).Is(out var taken, out var problem))
        {
            return problem;
        }

        var (proposal, step) = taken;
        if (step.AgencyId is null)
        {
            return CatalogProblems.NotYourStep.With();
        }

        if (opinion.Length is 0 or > 1000)
        {
            return PlatformProblems.Invalid([PlatformProblems.Missing("Opinion", "会审意见（1000 字以内）", "the view of the department (1,000 characters at most)")]);
        }

        desk.Close(step, agrees ? ReviewOutcome.Agreed : ReviewOutcome.Dissented, opinion);
        return await desk.SaveAsync(proposal, "catalog.answer-joint-review", new { step.Reviewer, agrees, opinion }, cancellation);
    }
}
