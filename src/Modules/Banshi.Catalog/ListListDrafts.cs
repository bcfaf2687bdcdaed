using Banshi.Catalog.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>The lists of an agency: drafts that are open, and what is published, from which the next version starts.</summary>
internal sealed class ListListDrafts(AppDbContext db, ActorSource actors) : IGuarded
{
    private const int MostItems = 500;

    public static Guard Guard => Guard.Allow(Role.CatalogEditor, Reach.Agency);

    public async Task<View> RunAsync(CancellationToken cancellation)
    {
        var agency = ReviewReach.EditorDuty(actors.Current)?.AgencyId;
        var drafts = await db.Set<ListDraft>().AsNoTracking().ReachableBy(actors.Current, Guard)
            .Where(one => one.State != DraftState.Published && one.State != DraftState.Discarded).OrderByDescending(one => one.ChangedAt).Take(MostItems).ToListAsync(cancellation);
        var items = await db.Set<ServiceItem>().Where(one => one.AgencyId == agency).OrderBy(one => one.TaskCode).Take(MostItems)
            .Select(one => new Item(one.TaskCode, one.Name, one.CurrentNumber)).ToListAsync(cancellation);
        return new View([.. drafts.Select(one => new Draft(one.Id, one.TaskCode, one.Item.Name, one.State, one.ChangedAt, one.ChangedBy))], items);
    }

    internal sealed record View(IReadOnlyList<Draft> Drafts, IReadOnlyList<Item> Items);

    internal sealed record Draft(Guid Id, string TaskCode, string Name, DraftState State, DateTime ChangedAt, string ChangedBy);

    internal sealed record Item(string TaskCode, string Name, int Number);
}
