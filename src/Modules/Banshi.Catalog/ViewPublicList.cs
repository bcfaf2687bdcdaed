using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Catalog.PublicLists;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>A public list of a division, page by page, or row by row as a file.</summary>
internal sealed class ViewPublicList(AppDbContext db) : IGuarded
{
    private const int PageSize = 50;

    public static Guard Guard => Guard.Anyone;

    /// <param name="id">The list.</param>
    /// <param name="division">Twelve-digit code; null for the whole region.</param>
    /// <param name="text">Only items whose name holds it; empty for all.</param>
    /// <param name="after">Cursor: the key behind which the page begins; null begins.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Result<Page>> RunAsync(string id, string? division, string text, string? after, CancellationToken cancellation)
    {
        if (AllLists.Find(id) is not { } list)
        {
            return PlatformProblems.Unknown;
        }

        var found = await Members(list, division, text, after).Take(PageSize + 1).ToListAsync(cancellation);
        var rows = found.Take(PageSize).Select(one => new Row(one.Key, ContentJson.Read(one.Content))).ToList();
        return new Page(list, rows, found.Count > PageSize ? rows[^1].Key : null);
    }

    /// <summary>All rows, read one by one.</summary>
    public async IAsyncEnumerable<ItemContent> RowsAsync(PublicList list, string? division, string text)
    {
        await foreach (var one in Members(list, division, text, null).AsAsyncEnumerable())
        {
            yield return ContentJson.Read(one.Content);
        }
    }

    private IQueryable<Found> Members(PublicList list, string? division, string text, string? after) =>
        db.Set<ListMember>().AsNoTracking().Where(one => one.List == list.Id).Under(division).Behind(after)
            .Join(db.Set<ServiceItem>().Where(item => text == "" || item.Name.Contains(text)), one => one.ItemId, item => item.Id, (one, item) => new { one.Division, one.TaskCode, item.CurrentVersionId })
            .Join(db.Set<ItemVersion>(), one => one.CurrentVersionId, version => version.Id, (one, version) => new { one.Division, one.TaskCode, version.Content })
            .OrderBy(one => one.Division).ThenBy(one => one.TaskCode)
            .Select(one => new Found(one.Division + one.TaskCode, one.Content));

    internal sealed record Page(PublicList List, IReadOnlyList<Row> Rows, string? Next);

    internal sealed record Row(string Key, ItemContent Item);

    private sealed record Found(string Key, string Content);
}
