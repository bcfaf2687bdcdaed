using Banshi.Catalog.Contracts;
using Banshi.Guidance.Search;
using Banshi.Platform.Actors;
using Lucene.Net.Search;

namespace Banshi.Guidance;

/// <summary>The themes that hold something in the chosen division.</summary>
internal sealed class ViewThemes(ICatalog catalog, SearchIndex index) : IGuarded
{
    public static Guard Guard => Guard.Anyone;

    public async Task<IReadOnlyList<ThemeInfo>> RunAsync(string? division, CancellationToken cancellation)
    {
        var themes = await catalog.ThemesAsync(cancellation);
        return index.Search(searcher => themes.Where(theme => HasItems(searcher, $"{theme.Audience}:{theme.Code}", division)).ToList());
    }

    /// <summary>The name of a theme such as <c>person:040</c>; null where there is none.</summary>
    public async Task<ThemeInfo?> FindAsync(string audience, string code, CancellationToken cancellation) =>
        (await catalog.ThemesAsync(cancellation)).FirstOrDefault(theme => theme.Audience == audience && theme.Code == code);

    private static bool HasItems(IndexSearcher searcher, string theme, string? division) =>
        searcher.Search(ItemQuery.ForTheme(theme), division is null ? null : ItemQuery.In(division), 1).TotalHits > 0;
}
