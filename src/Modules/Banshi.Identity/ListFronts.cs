using Banshi.Identity.ApiClients;
using Banshi.Identity.Fronts;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Identity;

/// <summary>The applications and mini-programs that are registered, by name; at most 200.</summary>
internal sealed class ListFronts(AppDbContext db) : IGuarded
{
    private const int Most = 200;

    public static Guard Guard => RegisterClient.Guard;

    public sealed record Row(Front Front, ApiClient Client);

    public async Task<IReadOnlyList<Row>> RunAsync(CancellationToken cancellation) =>
        await db.Set<Front>().AsNoTracking().Join(db.Set<ApiClient>(), front => front.ClientId, client => client.Id, (front, client) => new { front, client })
            .OrderBy(one => one.client.Name).Take(Most).Select(one => new Row(one.front, one.client)).ToListAsync(cancellation);
}
