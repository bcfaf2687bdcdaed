using Banshi.Cases.Contracts;
using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Standards;

namespace Banshi.Cases.Timing;

/// <summary>
/// Until when each part of a life event is done at the latest, if every office uses all of its time: five working days to accept, then the promised limit; a
/// part that waits begins when those before it are done. Each counts by the working days of whoever does it. What nobody can know yet (a clock that stands, a form that waits for its applicant) has no day.
/// </summary>
internal sealed class LifeEventOutlook(LifeEventCase lifeEvent, LifeEventStanding standing, IReadOnlyDictionary<string, WorkingDayCalendar> calendars)
{
    private static readonly TimeLimit ToAccept = TimeLimit.WorkingDays(5);

    /// <summary>The day; null where there is none.</summary>
    /// <param name="part">The part.</param>
    /// <param name="listOf">The list of a part.</param>
    public DateOnly? LatestOf(LifeEventPart part, Func<LifeEventPart, ItemContent> listOf)
    {
        if (standing.HasEnded(part) || (listOf(part).PromisedLimit ?? listOf(part).StatutoryLimit) is not { } limit)
        {
            return null;
        }

        return standing.SentOf(part) is { } sent ? LatestOf(part, sent, limit) : standing.CaseOf(part) switch
        {
            null => Waiting(part, listOf) is { } begins ? After(part, After(part, begins, ToAccept), limit) : null,
            { IsDraft: true } or { State: CaseState.Paused or CaseState.Correcting } => null,
            { AcceptedAt: null, DueOn: { } accepted } => After(part, accepted, limit),
            var begun => begun.PromisedDue,
        };
    }

    // The platform that handles it names the day by which it accepts, and then the day by which it is done.
    private DateOnly? LatestOf(LifeEventPart part, CrossRegionCase sent, TimeLimit limit) => sent switch
    {
        { State: CrossRegionState.Received, Until: { } accepted } => After(part, accepted, limit),
        { State: CrossRegionState.Accepted } => sent.Until,
        _ => null,
    };

    // A part without open ones before it is begun by the platform at any moment.
    private DateOnly? Waiting(LifeEventPart part, Func<LifeEventPart, ItemContent> listOf)
    {
        var open = lifeEvent.Before(part).Where(before => !standing.HasEnded(before)).Select(before => LatestOf(before, listOf)).ToList();
        return open.Contains(null) ? null : open.Max();
    }

    private DateOnly After(LifeEventPart part, DateOnly day, TimeLimit limit) => Deadline.Of(calendars[part.PartId], day, limit).Day;
}
