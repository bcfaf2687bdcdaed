using Banshi.Catalog.Contracts;
using Banshi.Guidance.Search;
using Banshi.Platform.Actors;

namespace Banshi.Guidance;

/// <summary>The themes that hold something in the chosen division.</summary>
internal sealed class ViewThemes(ICatalog catalog, SearchIndex index) : IGuarded
{
    public static Guard Guard => Guard.Anyone;

    public async Task<IReadOnlyList<ThemeInfo>> RunAsync(string? division, CancellationToken cancellation)
    {
        var now = index.Now;
        var held = now.Remembered((nameof(ViewThemes), division), () =>
        {
            var scope = new Scope(division);
            return now.Index.Groups.Where(group => !scope.KindsOf(group).IsEmpty).SelectMany(group => group.Themes).ToHashSet();
        });
        return [.. (await catalog.ThemesAsync(cancellation)).Where(theme => held.Contains($"{theme.Audience}:{theme.Code}"))];
    }

    /// <summary>The name of a theme such as <c>person:040</c>; null where there is none.</summary>
    public async Task<ThemeInfo?> FindAsync(string audience, string code, CancellationToken cancellation) =>
        (await catalog.ThemesAsync(cancellation)).FirstOrDefault(theme => theme.Audience == audience && theme.Code == code);
}
