using Banshi.Catalog.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>Gives a draft up. It stays in the trail, and the next one starts from what is published.</summary>
internal sealed class DiscardListDraft(AppDbContext db, ActorSource actors, AuditTrail audit) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.CatalogEditor, Reach.Agency);

    public async Task<Problem?> RunAsync(Guid id, CancellationToken cancellation)
    {
        if (await db.Set<ListDraft>().ReachableBy(actors.Current, Guard).SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } draft)
        {
            return PlatformProblems.Unknown.With();
        }

        if (draft.State != DraftState.Editing)
        {
            return CatalogProblems.DraftIsClosed.With();
        }

        draft.Close(DraftState.Discarded);
        (await db.Set<Proposal>().SingleOrDefaultAsync(one => one.DraftId == id && one.State == ProposalState.Returned, cancellation))?.End(ProposalState.Withdrawn);
        audit.Record(id, "catalog.discard-draft", new { draft.TaskCode });
        return await db.SaveAsync(cancellation);
    }
}
