using Banshi.Catalog.Contracts;
using Banshi.Catalog.LifeEvents;
using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Platform.Published;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.Domain;

internal sealed class LifeEventReader(AppDbContext db, PublishedFacts published, Clock clock) : ILifeEvents
{
    public async Task<IReadOnlyList<LifeEventInfo>> ListAsync(string? division, CancellationToken cancellation)
    {
        var known = await KnownAsync(cancellation);
        return [.. known.Events.Select(one => Info(one, known.Pilots, division))];
    }

    /// <summary>The definition of a life event, and its state in a division; null where there is none.</summary>
    public async Task<(LifeEventDefinition Definition, LifeEventInfo Info)?> FindAsync(string id, string? division, CancellationToken cancellation)
    {
        var known = await KnownAsync(cancellation);
        return known.Events.FirstOrDefault(one => one.Id == id) is { } found ? (found, Info(found, known.Pilots, division)) : null;
    }

    private Task<Known> KnownAsync(CancellationToken cancellation) => published.ReadAsync("catalog.life-events", async () => new Known(
        [.. (await db.Set<LifeEvent>().OrderBy(one => one.Position).Select(one => one.Definition).ToListAsync(cancellation)).Select(LifeEventDefinition.Read)],
        await db.Set<LifeEventPilot>().Join(db.Set<LifeEvent>(), pilot => pilot.LifeEventId, one => one.Id, (pilot, one) => new Pilot(one.Slug, pilot.Division, pilot.State, pilot.From))
            .ToListAsync(cancellation)));

    private LifeEventInfo Info(LifeEventDefinition one, IReadOnlyList<Pilot> pilots, string? division)
    {
        var nearest = pilots.Where(pilot => pilot.LifeEvent == one.Id && Covers(pilot.Division, division)).MaxBy(pilot => DivisionCode.Parse(pilot.Division).Level);
        var state = nearest is { State: LifeEventState.Planned } planned && planned.From <= clock.Today ? LifeEventState.On : nearest?.State ?? LifeEventState.Off;
        return new LifeEventInfo(one.Id, one.Name, one.Entrance, one.About, one.Icon, one.EverydayNames, state, nearest?.From);
    }

    private static bool Covers(string pilot, string? division)
    {
        var code = DivisionCode.Parse(pilot);
        return division is null
            ? code.Level == DivisionLevel.Region
            : string.CompareOrdinal(code.First, division) <= 0 && string.CompareOrdinal(division, code.Last) <= 0;
    }

    private sealed record Pilot(string LifeEvent, string Division, LifeEventState State, DateOnly From);

    private sealed record Known(IReadOnlyList<LifeEventDefinition> Events, IReadOnlyList<Pilot> Pilots);
}
