using Banshi.Catalog.BulkChange;
using Banshi.Platform.Actors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>The latest bulk changes of the officer's agency or service administration.</summary>
internal sealed class ListBulkChanges(BulkOffice office) : IGuarded
{
    private const int Most = 20;

    public static Guard Guard => FindCitations.Guard;

    public async Task<IReadOnlyList<BulkChangeRecord>> RunAsync(CancellationToken cancellation) =>
        await office.Own().AsNoTracking().OrderByDescending(one => one.ProposedAt).Take(Most).ToListAsync(cancellation);
}
