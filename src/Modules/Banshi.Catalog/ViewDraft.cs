using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>A draft as applicants will see it: for the agency that works on it, and for those who review it.</summary>
internal sealed class ViewDraft(AppDbContext db, ActorSource actors) : IGuarded
{
    public static Guard Guard => ListProposals.Guard;

    public async Task<Result<View>> RunAsync(Guid id, CancellationToken cancellation)
    {
        var draft = await db.Set<ListDraft>().AsNoTracking().ReachableBy(actors.Current, EditListDraft.Guard).SingleOrDefaultAsync(one => one.Id == id, cancellation)
            ?? (await db.Set<Proposal>().ReadableBy(db, actors.Current).AnyAsync(one => one.DraftId == id, cancellation)
                ? await db.Set<ListDraft>().AsNoTracking().SingleAsync(one => one.Id == id, cancellation)
                : null);
        return draft is null ? PlatformProblems.Unknown : new View(draft.Id, draft.Item, ApplicationForm.Sections(draft.Item, draft.Own));
    }

    internal sealed record View(Guid Id, ItemContent Item, IReadOnlyList<Section> Sections);
}
