using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Platform;
using Banshi.Standards;

namespace Banshi.Cases.Timing;

/// <summary>The clock of a case as a page or an answer shows it.</summary>
/// <param name="Face">How urgent it is; null where nothing is due.</param>
/// <param name="Stretch">Which limit runs; null where none does.</param>
/// <param name="Running">That limit, day by day; while the clock stands, where it would end if it went on now.</param>
/// <param name="Statutory">The statutory end, day by day; null where the law sets none, or nothing is accepted.</param>
/// <param name="IsStopped">Whether the clock stands.</param>
internal sealed record CaseClockView(ClockFace? Face, ClockStretch? Stretch, Deadline? Running, Deadline? Statutory, bool IsStopped)
{
    public static CaseClockView Of(Case one, WorkingDayCalendar calendar, ItemContent list, Clock clock)
    {
        var stretch = CaseClock.StretchOf(one);
        return new CaseClockView(
            ClockFace.Of(one, calendar, clock.Today),
            stretch,
            CaseClock.Running(one, calendar, list, clock.UtcNow),
            stretch == ClockStretch.Handling ? CaseClock.Statutory(one, calendar, list, clock.UtcNow) : null,
            one.State is CaseState.Paused or CaseState.Correcting);
    }
}
