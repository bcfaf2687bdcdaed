using Banshi.Catalog.Contracts;
using Banshi.Platform.Actors;

namespace Banshi.Guidance;

/// <summary>The home page: what people of a division most often come for.</summary>
internal sealed class ViewHome(ViewThemes themes, ILifeEvents lifeEvents) : IGuarded
{
    public static Guard Guard => Guard.Anyone;

    public async Task<View> RunAsync(string? division, CancellationToken cancellation) =>
        new(await themes.RunAsync(division, cancellation), await lifeEvents.ListAsync(division, cancellation));

    internal sealed record View(IReadOnlyList<ThemeInfo> Themes, IReadOnlyList<LifeEventInfo> LifeEvents);
}
