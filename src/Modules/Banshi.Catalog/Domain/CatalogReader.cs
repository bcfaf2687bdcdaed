using Banshi.Catalog.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Published;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Banshi.Catalog.Domain;

internal sealed class CatalogReader(AppDbContext db, Unchanging unchanging, PublishedFacts published, IStringLocalizer<CatalogStrings> texts) : ICatalog
{
    // The database finds the text anywhere in a list; only names count.
    private const int MostFalseHits = 10;

    public async Task<ItemVersionInfo?> FindAsync(string taskCode, CancellationToken cancellation) => await InfoAsync(
        await db.Set<ServiceItem>().Where(item => item.TaskCode == taskCode)
            .Join(db.Set<ItemVersion>(), item => item.CurrentVersionId, version => version.Id,
                (item, version) => new Head(version.Id, item.Id, item.AgencyId, version.Number, version.PublishedAt, true)).SingleOrDefaultAsync(cancellation),
        cancellation);

    // Every act on a case looks at the list that it is pinned to.
    public async Task<ItemVersionInfo?> FindVersionAsync(Guid versionId, CancellationToken cancellation) => await InfoAsync(
        await published.ReadAsync($"catalog.version:{versionId:N}", () => db.Set<ItemVersion>().Where(version => version.Id == versionId)
            .Join(db.Set<ServiceItem>(), version => version.ItemId, item => item.Id,
                (version, item) => new Head(version.Id, item.Id, item.AgencyId, version.Number, version.PublishedAt, item.CurrentVersionId == version.Id)).SingleOrDefaultAsync(cancellation)),
        cancellation);

    public async Task<IReadOnlyList<ItemVersionInfo>> ListAsync(string division, string text, int most, CancellationToken cancellation)
    {
        var rows = await db.Set<ServiceItem>().AsNoTracking().WithinDivision(item => item.Division, division)
            .Join(db.Set<ItemVersion>(), item => item.CurrentVersionId, version => version.Id, (item, version) => new { item, version })
            .Where(one => one.item.TaskCode == text || one.version.Content.Contains(text))
            .OrderBy(one => one.item.Name.Contains(text) ? 0 : 1).ThenBy(one => one.item.Name)
            .Take(most * MostFalseHits).ToListAsync(cancellation);
        return [.. rows.Select(row => Info(new Row(row.item, row.version))).Where(version => Names(version.Content, text)).Take(most)];
    }

    public async Task<IReadOnlyList<ImplementerInfo>> ImplementersAsync(string basicCode, CancellationToken cancellation) =>
        await db.Set<ServiceItem>().Where(item => item.BasicCode == basicCode).OrderBy(item => item.Division).ThenBy(item => item.TaskCode)
            .Select(item => new ImplementerInfo(item.TaskCode, item.Name, item.AgencyCode, item.Division)).ToListAsync(cancellation);

    public async Task<IReadOnlyList<ImplementerInfo>> OfAgencyAsync(string agencyCode, int most, CancellationToken cancellation) =>
        await db.Set<ServiceItem>().Where(item => item.AgencyCode == agencyCode).OrderBy(item => item.Name).ThenBy(item => item.TaskCode).Take(most)
            .Select(item => new ImplementerInfo(item.TaskCode, item.Name, item.AgencyCode, item.Division)).ToListAsync(cancellation);

    public async Task<IReadOnlyList<CatalogChange>> ChangesAsync(long after, int most, CancellationToken cancellation)
    {
        // A batch shares one cursor: it is never cut in two.
        var last = await db.Set<ServiceItem>().Where(item => item.Change > after).OrderBy(item => item.Change).Select(item => item.Change).Take(most).ToListAsync(cancellation);
        if (last.Count == 0)
        {
            return [];
        }

        var upTo = last[^1];
        var rows = await db.Set<ServiceItem>().AsNoTracking().Where(item => item.Change > after && item.Change <= upTo).OrderBy(item => item.Change)
            .Join(db.Set<ItemVersion>(), item => item.CurrentVersionId, version => version.Id, (item, version) => new Row(item, version))
            .ToListAsync(cancellation);
        return [.. rows.Select(row => new CatalogChange(row.Item.Change, Info(row)))];
    }

    public async Task<long> CursorAsync(CancellationToken cancellation) =>
        await db.Set<ServiceItem>().OrderByDescending(item => item.Change).Select(item => item.Change).FirstOrDefaultAsync(cancellation);

    public async Task<IReadOnlyList<ThemeInfo>> ThemesAsync(CancellationToken cancellation) =>
        [.. (await KnownThemesAsync(cancellation)).Select(theme => theme with { Name = texts[theme.Name] })];

    // Remembered as they are kept; in the reader's language they are shown.
    private Task<List<ThemeInfo>> KnownThemesAsync(CancellationToken cancellation) => published.ReadAsync("catalog.themes", () =>
        db.Set<Theme>().OrderBy(theme => theme.Audience).ThenBy(theme => theme.Code)
            .Select(theme => new ThemeInfo(theme.Audience, theme.Code, theme.Name)).ToListAsync(cancellation));

    private static bool Names(ItemContent content, string text) =>
        content.TaskCode == text || content.Name.Contains(text, StringComparison.Ordinal) || content.EverydayNames.Any(name => name.Contains(text, StringComparison.Ordinal));

    private async Task<ItemVersionInfo?> InfoAsync(Head? head, CancellationToken cancellation)
    {
        if (head is null)
        {
            return null;
        }

        var content = await unchanging.GetAsync(
            head.Id, () => db.Set<ItemVersion>().Where(version => version.Id == head.Id).Select(version => version.Content).SingleOrDefaultAsync(cancellation), ContentJson.Read);
        return new ItemVersionInfo(head.Id, head.ItemId, head.AgencyId, head.Number, head.PublishedAt, head.IsCurrent, content!);
    }

    private static ItemVersionInfo Info(Row row) => new(
        row.Version.Id, row.Item.Id, row.Item.AgencyId, row.Version.Number, row.Version.PublishedAt, row.Item.CurrentVersionId == row.Version.Id,
        ContentJson.Read(row.Version.Content));

    private sealed record Head(Guid Id, Guid ItemId, Guid? AgencyId, int Number, DateTime PublishedAt, bool IsCurrent);

    private sealed record Row(ServiceItem Item, ItemVersion Version);
}
