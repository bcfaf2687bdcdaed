using Banshi.Catalog.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>
/// The lists of all agencies that implement one entry, side by side: which element differs, by whom, and whether for the better. They are measured against
/// what most of them say.
/// </summary>
internal sealed class CompareLists(AppDbContext db) : IGuarded
{
    private const int MostAgencies = 500;

    public static Guard Guard => ListProposals.Guard;

    public async Task<Result<Comparison>> RunAsync(string basicCode, CancellationToken cancellation)
    {
        var contents = await db.Set<ServiceItem>().AsNoTracking().Where(item => item.BasicCode == basicCode).OrderBy(item => item.Division).ThenBy(item => item.TaskCode).Take(MostAgencies)
            .Join(db.Set<ItemVersion>(), item => item.CurrentVersionId, version => version.Id, (_, version) => version.Content).ToListAsync(cancellation);
        return contents.Count == 0 ? PlatformProblems.Unknown : Comparison.Of([.. contents.Select(ContentJson.Read)]);
    }
}
