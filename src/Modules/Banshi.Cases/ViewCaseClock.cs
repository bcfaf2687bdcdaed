using Banshi.Cases.Domain;
using Banshi.Cases.Timing;
using Banshi.Catalog.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>The clock of a case, explained: every day with what it is to the clock, for the applicant and for officers alike.</summary>
internal sealed class ViewCaseClock(CaseActs acts, ICatalog catalog) : IGuarded
{
    public static Guard Guard => ViewDeskCase.Guard.And(Role.Applicant, Reach.Own);

    /// <summary>The clock.</summary>
    /// <param name="Stretch">Which limit runs: acceptance, handling or delivery; null where none does.</param>
    /// <param name="Limit">The limit in words.</param>
    /// <param name="IsStopped">Whether it stands now.</param>
    /// <param name="Due">The last day; null while the clock stands.</param>
    /// <param name="Time">The moment of that day, where the limit is one of hours.</param>
    /// <param name="IsProvisional">Whether it reaches into a year whose holidays are not published.</param>
    /// <param name="Statutory">The statutory last day; null where the law sets none, or nothing is accepted.</param>
    /// <param name="Days">From the event to the last day; while the clock stands, to where it would end if it went on now.</param>
    public sealed record View(
        ClockStretch? Stretch, string Limit, bool IsStopped, DateOnly? Due, TimeOnly? Time, bool IsProvisional, DateOnly? Statutory, IReadOnlyList<ClockDay> Days);

    public async Task<Result<View>> RunAsync(Guid id, CancellationToken cancellation)
    {
        var one = await acts.Db.Set<Case>().AsNoTracking().ReachableBy(acts.Actor, Guard).Include(c => c.Pauses).Include(c => c.ClockChanges).AsSplitQuery()
            .SingleOrDefaultAsync(c => c.Id == id && c.State != CaseState.Draft, cancellation);
        if (one is null)
        {
            return PlatformProblems.Unknown;
        }

        var list = (await catalog.FindVersionAsync(one.ItemVersionId, cancellation))!.Content;
        var clock = CaseClockView.Of(one, await acts.CalendarAsync(one), list, acts.Clock);
        return new View(
            clock.Stretch, LimitOf(clock.Stretch, list), clock.IsStopped, one.DueOn, one.DueTime, one.IsProvisional, clock.Statutory?.Day, clock.Running?.Days ?? []);
    }

    private static string LimitOf(ClockStretch? stretch, ItemContent list) => stretch switch
    {
        ClockStretch.Acceptance => Terms.Show(CaseClock.ToAccept),
        ClockStretch.Handling => Terms.Show(list.PromisedLimit ?? list.StatutoryLimit),
        ClockStretch.Delivery => Terms.Show(CaseClock.ToDeliver),
        _ => "",
    };
}
