using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Directory.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>Opens, plans or closes a life event in a league or in the whole region; pilots go ahead of the others.</summary>
internal sealed class SwitchLifeEvent(AppDbContext db, IDirectory directory, AuditTrail audit, Clock clock) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.Administrator, Reach.All);

    /// <summary>All life events with what is said about the region and each league.</summary>
    public async Task<Board> ListAsync(CancellationToken cancellation)
    {
        var pilots = await db.Set<LifeEventPilot>().AsNoTracking().ToListAsync(cancellation);
        var events = await db.Set<LifeEvent>().OrderBy(one => one.Position).Select(one => new { one.Id, one.Slug, one.Name }).ToListAsync(cancellation);
        return new Board(
            await directory.RegionAndLeaguesAsync(cancellation),
            [.. events.Select(one => new Row(one.Slug, one.Name, pilots.Where(pilot => pilot.LifeEventId == one.Id).ToDictionary(pilot => pilot.Division, pilot => (pilot.State, pilot.From))))]);
    }

    public async Task<Problem?> RunAsync(string slug, string division, LifeEventState state, DateOnly? from, CancellationToken cancellation)
    {
        var lifeEvent = await db.Set<LifeEvent>().SingleOrDefaultAsync(one => one.Slug == slug, cancellation);
        if (lifeEvent is null || (await directory.RegionAndLeaguesAsync(cancellation)).All(one => one.Code != division))
        {
            return PlatformProblems.Unknown.With();
        }

        if (state == LifeEventState.Planned && !(from > clock.Today))
        {
            return PlatformProblems.Invalid([CatalogProblems.PlannedDayIsPast.For("From")]);
        }

        var since = state == LifeEventState.Planned ? from!.Value : clock.Today;
        var pilot = await db.Set<LifeEventPilot>().SingleOrDefaultAsync(one => one.LifeEventId == lifeEvent.Id && one.Division == division, cancellation)
            ?? db.Add(new LifeEventPilot { LifeEventId = lifeEvent.Id, Division = division, State = state, From = since }).Entity;
        (pilot.State, pilot.From) = (state, since);
        audit.Record(lifeEvent.Id, "catalog.switch-life-event", new { slug, division, state = state.ToString(), from = since });
        return await db.SaveAsync(cancellation);
    }

    internal sealed record Board(IReadOnlyList<DivisionInfo> Divisions, IReadOnlyList<Row> Rows);

    internal sealed record Row(string Slug, string Name, IReadOnlyDictionary<string, (LifeEventState State, DateOnly From)> States);
}
