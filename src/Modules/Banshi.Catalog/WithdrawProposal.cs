using Banshi.Catalog.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>The proposer's agency takes a proposal back before it is decided.</summary>
internal sealed class WithdrawProposal(AppDbContext db, ReviewDesk desk) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.CatalogEditor, Reach.Agency);

    public async Task<Problem?> RunAsync(Guid id, CancellationToken cancellation)
    {
        var agency = ReviewReach.EditorDuty(desk.Actor)?.AgencyId;
        if (await db.Set<Proposal>().SingleOrDefaultAsync(one => one.Id == id && one.AgencyId == agency, cancellation) is not { } proposal)
        {
            return PlatformProblems.Unknown.With();
        }

        if (proposal.State is not (ProposalState.UnderReview or ProposalState.Returned))
        {
            return CatalogProblems.Decided.With();
        }

        proposal.End(ProposalState.Withdrawn);
        await desk.DropAsync(proposal, cancellation);
        if (proposal.DraftId is { } draftId)
        {
            (await db.Set<ListDraft>().SingleAsync(one => one.Id == draftId, cancellation)).State = DraftState.Editing;
        }

        return await desk.SaveAsync(proposal, "catalog.withdraw-proposal", new { proposal.Title }, cancellation);
    }
}
