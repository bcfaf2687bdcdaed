using Banshi.Catalog.Contracts;
using Banshi.Platform.Actors;

namespace Banshi.Catalog;

/// <summary>All life events with their state where the reader lives.</summary>
internal sealed class ViewLifeEvents(ILifeEvents lifeEvents) : IGuarded
{
    public static Guard Guard => Guard.Anyone;

    /// <param name="division">Twelve-digit code; null for the region as a whole.</param>
    /// <param name="text">Only those whose name, everyday names or purpose hold it; empty for all.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<IReadOnlyList<LifeEventInfo>> RunAsync(string? division, string? text, CancellationToken cancellation)
    {
        var word = text?.Trim() ?? "";
        return [.. (await lifeEvents.ListAsync(division, cancellation)).Where(one => string.Join(' ', [one.Name, one.Entrance, one.About, .. one.EverydayNames]).Contains(word, StringComparison.OrdinalIgnoreCase))];
    }
}
