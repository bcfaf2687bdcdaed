using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>The basic catalog, by code.</summary>
internal sealed class ListEntries(AppDbContext db, Clock clock) : IGuarded
{
    private const int PageSize = 50;

    public static Guard Guard => ListProposals.Guard;

    /// <summary>What is looked for; everything is optional.</summary>
    internal sealed record Filter(string? Text, ItemType? Type, int? Level, bool? IsRegional, bool? IsInForce = null);

    public async Task<Page> RunAsync(Filter filter, string? after, CancellationToken cancellation)
    {
        var rows = await Matching(filter).Where(one => after == null || one.BasicCode.CompareTo(after) > 0)
            .OrderBy(one => one.BasicCode).Take(PageSize + 1).ToListAsync(cancellation);
        var today = clock.Today;
        return new Page(
            [.. rows.Take(PageSize).Select(one => new Row(one.BasicCode, one.Name, one.Type, one.Department, one.Levels, one.IsRegional, one.IsInForce(today)))],
            rows.Count > PageSize ? rows[PageSize - 1].BasicCode : null);
    }

    private IQueryable<CatalogEntry> Matching(Filter filter)
    {
        var entries = db.Set<CatalogEntry>().AsNoTracking();
        if (filter.Text?.Trim() is { Length: > 0 } text)
        {
            entries = entries.Where(one => one.Name.Contains(text) || one.BasicCode.StartsWith(text));
        }

        if (filter.Level is { } level)
        {
            var digit = $"{level}";
            entries = entries.Where(one => one.Levels.Contains(digit));
        }

        var today = clock.Today;
        entries = filter.IsInForce switch
        {
            true => entries.Where(one => one.EffectiveOn <= today && (one.CancelOn == null || one.CancelOn > today)),
            false => entries.Where(one => one.EffectiveOn > today || one.CancelOn <= today),
            null => entries,
        };
        return entries.Where(one => filter.Type == null || one.Type == filter.Type).Where(one => filter.IsRegional == null || one.IsRegional == filter.IsRegional);
    }

    internal sealed record Page(IReadOnlyList<Row> Rows, string? Next);

    internal sealed record Row(string BasicCode, string Name, ItemType Type, string Department, string Levels, bool IsRegional, bool IsInForce);
}
