using Banshi.Catalog.Contracts;
using Banshi.Platform.Actors;

namespace Banshi.Catalog;

/// <summary>All life events with their state where the reader lives.</summary>
internal sealed class ViewLifeEvents(ILifeEvents lifeEvents) : IGuarded
{
    public static Guard Guard => Guard.Anyone;

    public Task<IReadOnlyList<LifeEventInfo>> RunAsync(string? division, CancellationToken cancellation) => lifeEvents.ListAsync(division, cancellation);
}
