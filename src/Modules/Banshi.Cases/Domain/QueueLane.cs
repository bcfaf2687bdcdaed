using Banshi.Platform.Actors;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

/// <summary>
/// A queue is read in lanes: one for each party that is awaited and each duty of the officer. Within a lane the cases lie in the order of an index, so a
/// page costs the same however long the queue is; the lanes of a queue are merged page by page. The lane only narrows: what an officer may reach is decided
/// by the query that it starts from.
/// </summary>
internal static class QueueLane
{
    /// <summary>The lanes of an officer.</summary>
    public static IEnumerable<IQueryable<Case>> Of(IQueryable<Case> reachable, Actor actor, Guard guard, IReadOnlyList<Awaited> awaited) =>
        from grant in guard.Grants
        from duty in actor.Duties.Where(duty => duty.Role == grant.Role).Distinct()
        from who in awaited
        select Within(reachable.Where(c => c.Awaits == who && c.Awaits != Awaited.Nobody && c.State != CaseState.Draft), grant.Reach, duty);

    /// <summary>The first cases of a lane behind a place: those with a due day in the order of that day, then those without.</summary>
    public static async Task<List<TRow>> ReadAsync<TRow>(
        IQueryable<Case> lane, (DateOnly? Due, Guid Id)? after, int most, Func<IQueryable<Case>, IQueryable<TRow>> select, CancellationToken cancellation)
    {
        var found = new List<TRow>();
        foreach (var stretch in Stretches(lane, after))
        {
            found.AddRange(await select(stretch.Take(most - found.Count)).ToListAsync(cancellation));
            if (found.Count == most)
            {
                break;
            }
        }

        return found;
    }

    /// <summary>The cases of a duty, in a condition that an index begins with.</summary>
    public static IQueryable<Case> Within(IQueryable<Case> cases, Reach reach, Duty duty)
    {
        if (reach == Reach.Agency && duty.AgencyId is { } agency)
        {
            return cases.Where(c => c.AgencyId == agency);
        }

        var division = DivisionCode.Parse(duty.Division);
        var (league, banner) = (Case.LeagueOf(division.Value), Case.BannerOf(division.Value));
        return division.Level switch
        {
            DivisionLevel.Region => cases,
            DivisionLevel.League => cases.Where(c => c.League == league),
            _ => cases.Where(c => c.Banner == banner),
        };
    }

    // Each stretch is one walk along the index; "this day behind that case, or a later day" in one condition would be none.
    private static IEnumerable<IQueryable<Case>> Stretches(IQueryable<Case> lane, (DateOnly? Due, Guid Id)? after)
    {
        var undated = lane.Where(c => c.DueOn == null).OrderBy(c => c.Id);
        return after switch
        {
            null => [lane.Where(c => c.DueOn != null).OrderBy(c => c.DueOn).ThenBy(c => c.Id), undated],
            (null, var id) => [lane.Where(c => c.DueOn == null && c.Id.CompareTo(id) > 0).OrderBy(c => c.Id)],
            ({ } due, var id) =>
            [
                lane.Where(c => c.DueOn == due && c.Id.CompareTo(id) > 0).OrderBy(c => c.Id),
                lane.Where(c => c.DueOn > due).OrderBy(c => c.DueOn).ThenBy(c => c.Id),
                undated,
            ],
        };
    }
}
