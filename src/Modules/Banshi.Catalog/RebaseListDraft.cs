using Banshi.Catalog.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>An officer has compared the draft with a version that came out meanwhile, and goes on from that one.</summary>
internal sealed class RebaseListDraft(AppDbContext db, ActorSource actors, AuditTrail audit) : IGuarded
{
    public static Guard Guard => EditListDraft.Guard;

    /// <param name="id">The draft.</param>
    /// <param name="seen">The version in force that the officer has compared it with.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Problem?> RunAsync(Guid id, Guid seen, CancellationToken cancellation)
    {
        if (await db.Set<ListDraft>().ReachableBy(actors.Current, Guard).SingleOrDefaultAsync(one => one.Id == id && one.Purpose == DraftPurpose.List, cancellation) is not { } draft)
        {
            return PlatformProblems.Unknown.With();
        }

        if (draft.State != DraftState.Editing)
        {
            return CatalogProblems.DraftIsClosed.With();
        }

        if (await db.Set<ServiceItem>().Where(one => one.TaskCode == draft.TaskCode).Select(one => one.CurrentVersionId).SingleOrDefaultAsync(cancellation) != seen)
        {
            return PlatformProblems.Stale.With();
        }

        draft.BaseVersionId = seen;
        audit.Record(id, "catalog.rebase-draft", new { draft.TaskCode, onto = seen });
        return await db.SaveAsync(cancellation);
    }
}
