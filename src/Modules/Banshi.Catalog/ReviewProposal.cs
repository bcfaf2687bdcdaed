using Banshi.Catalog.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>
/// The service administration whose turn it is approves a proposal, sends it back with reasons, or, at the last level, refuses it. Where departments were
/// asked, it approves when all have answered or their time is over, and answers those who disagree in its opinion.
/// </summary>
internal sealed class ReviewProposal(AppDbContext db, ReviewDesk desk, ProposalCarrier carrier) : IGuarded
{
    private const int LongestOpinion = 1000;

    public static Guard Guard => Guard.Allow(Role.CatalogReviewer, Reach.Division);

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, ReviewOutcome outcome, string opinion, CancellationToken cancellation)
    {
        if (!(await desk.TakeAsync(id, seen, cancellation)).Is(out var taken, out var problem))
        {
            return problem;
        }

        var (proposal, step) = taken;
        if (await CheckAsync(proposal, step, outcome, opinion, cancellation) is { } wrong)
        {
            return wrong;
        }

        desk.Close(step, outcome, opinion);
        await desk.DropAsync(proposal, cancellation);
        if (await GoOnAsync(proposal, outcome, cancellation) is { } late)
        {
            return late;
        }

        return await desk.SaveAsync(proposal, "catalog.review", new { outcome = outcome.ToString(), step.Reviewer, opinion }, cancellation);
    }

    private async Task<Problem?> CheckAsync(Proposal proposal, ReviewStep step, ReviewOutcome outcome, string opinion, CancellationToken cancellation)
    {
        if (step.AgencyId is not null || !IsOffered(proposal, outcome))
        {
            return CatalogProblems.NotYourStep.With();
        }

        if (opinion.Length > LongestOpinion || (opinion.Length == 0 && outcome != ReviewOutcome.Approved))
        {
            return PlatformProblems.Invalid([PlatformProblems.Missing("Opinion", "理由，让申报人知道怎样修改（1000 字以内）", "the reasons, so that the proposer knows what to change (1,000 characters at most)")]);
        }

        return outcome == ReviewOutcome.Approved ? await CheckJointReviewAsync(proposal, step, opinion, cancellation) : null;
    }

    private static bool IsOffered(Proposal proposal, ReviewOutcome outcome) => outcome is ReviewOutcome.Approved or ReviewOutcome.Returned
        || (outcome == ReviewOutcome.Refused && ReviewRoute.After(proposal) is null);

    private async Task<Problem?> CheckJointReviewAsync(Proposal proposal, ReviewStep step, string opinion, CancellationToken cancellation)
    {
        var asked = await db.Set<ReviewStep>().AsNoTracking().Where(one => one.ProposalId == proposal.Id && one.AgencyId != null && one.Number > step.Number).ToListAsync(cancellation);
        if (asked.Where(one => one.Outcome is null && one.DueOn >= desk.Today).ToList() is { Count: > 0 } open)
        {
            return CatalogProblems.JointReviewOpen.With(string.Join('、', open.Select(one => one.Reviewer)));
        }

        return opinion.Length == 0 && asked.Exists(one => one.Outcome == ReviewOutcome.Dissented) ? PlatformProblems.Invalid([CatalogProblems.AnswerTheDissent.For("Opinion")]) : null;
    }

    private async Task<Problem?> GoOnAsync(Proposal proposal, ReviewOutcome outcome, CancellationToken cancellation)
    {
        var draft = proposal.DraftId is null ? null : await db.Set<ListDraft>().SingleAsync(one => one.Id == proposal.DraftId, cancellation);
        switch (outcome)
        {
            case ReviewOutcome.Returned:
                proposal.State = ProposalState.Returned;
                draft?.State = DraftState.Editing;
                return null;
            case ReviewOutcome.Refused:
                proposal.End(ProposalState.Refused);
                draft?.State = DraftState.Editing;
                return null;
            default:
                return await ApproveAsync(proposal, draft, cancellation);
        }
    }

    private async Task<Problem?> ApproveAsync(Proposal proposal, ListDraft? draft, CancellationToken cancellation)
    {
        if (ReviewRoute.After(proposal) is { } next)
        {
            await desk.OpenAsync(proposal, next, cancellation);
            return null;
        }

        proposal.State = ProposalState.Approved;
        draft?.State = DraftState.Approved;
        return proposal.EffectiveOn > desk.Today ? await carrier.PlanAsync(proposal, draft, cancellation) : await carrier.CarryOutAsync(proposal, cancellation);
    }
}
