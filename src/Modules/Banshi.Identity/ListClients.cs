using Banshi.Directory.Contracts;
using Banshi.Identity.ApiClients;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Identity;

/// <summary>The departments' systems that are registered, the newest first.</summary>
internal sealed class ListClients(AppDbContext db, IDirectory directory) : IGuarded
{
    private const int PageSize = 50;

    public static Guard Guard => RegisterClient.Guard;

    /// <param name="before">Cursor: only those registered before this one; null begins.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Page> RunAsync(DateTime? before, CancellationToken cancellation)
    {
        var clients = await db.Set<ApiClient>().AsNoTracking().Where(one => one.Role != Role.Front && (before == null || one.RegisteredAt < before)).OrderByDescending(one => one.RegisteredAt).Take(PageSize + 1).ToListAsync(cancellation);
        var rows = new List<Row>();
        foreach (var client in clients.Take(PageSize))
        {
            rows.Add(new Row(client, (await directory.FindAgencyAsync(client.AgencyId, cancellation))?.Name ?? ""));
        }

        return new Page(rows, clients.Count > PageSize ? rows[^1].Client.RegisteredAt : null);
    }

    internal sealed record Page(IReadOnlyList<Row> Rows, DateTime? Next);

    internal sealed record Row(ApiClient Client, string AgencyName);
}
