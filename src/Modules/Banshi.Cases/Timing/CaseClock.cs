using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Platform;
using Banshi.Standards;

namespace Banshi.Cases.Timing;

/// <summary>
/// The clock of a case. Before acceptance it runs to the end of the five working days in which the authority must accept, decline or tell the applicant
/// once what is missing (行政许可法 §32); from acceptance it runs to the promised and to the statutory end (§42), from the decision to delivery (§44). The
/// day of the event itself never counts. It stands while the applicant corrects, during the special procedures of the list (§45), and while the applicant
/// asked for time; an extension is counted behind the limit. Nothing is stored but the days that come out: they are counted anew from what happened.
/// </summary>
internal static class CaseClock
{
    /// <summary>In which a submitted case must be accepted, declined or sent back for its one correction.</summary>
    public static readonly TimeLimit ToAccept = TimeLimit.WorkingDays(5);

    /// <summary>In which what was decided is handed over.</summary>
    public static readonly TimeLimit ToDeliver = TimeLimit.WorkingDays(10);

    /// <summary>Which limit runs; null where none does.</summary>
    public static ClockStretch? StretchOf(Case one) => one.CountsFrom is null ? null : one.State switch
    {
        CaseState.Submitted or CaseState.Received => ClockStretch.Acceptance,
        CaseState.Accepted or CaseState.Reviewed or CaseState.Paused or CaseState.Decided => ClockStretch.Handling,
        CaseState.Completed => ClockStretch.Delivery,
        _ => null,
    };

    /// <summary>The deadline that a case runs to, day by day; while the clock stands, where it would end if it went on now. Null where no limit runs.</summary>
    public static Deadline? Running(Case one, WorkingDayCalendar calendar, ItemContent list, DateTime now) => StretchOf(one) switch
    {
        ClockStretch.Acceptance => Deadline.Of(calendar, one.CountsFrom!.Value, ToAccept),
        ClockStretch.Delivery => Deadline.Of(calendar, one.CountsFrom!.Value, ToDeliver),
        ClockStretch.Handling => OfHandling(one, calendar, list.PromisedLimit ?? list.StatutoryLimit, now),
        _ => null,
    };

    /// <summary>The statutory deadline of an accepted case, day by day; null where the law sets none.</summary>
    public static Deadline? Statutory(Case one, WorkingDayCalendar calendar, ItemContent list, DateTime now) => OfHandling(one, calendar, list.StatutoryLimit, now);

    /// <summary>Starts the clock of acceptance.</summary>
    public static void StartAcceptance(Case one, WorkingDayCalendar calendar, ItemContent list, DateTime now) => Start(one, Clock.LegalDay(now), calendar, list, now);

    /// <summary>Starts the clock of handling, for a case accepted on a day.</summary>
    public static void StartHandling(Case one, DateOnly accepted, WorkingDayCalendar calendar, ItemContent list, DateTime now) => Start(one, accepted, calendar, list, now);

    /// <summary>Starts the clock of delivery: ten working days from the decision (行政许可法 §44, §82).</summary>
    public static void StartDelivery(Case one, WorkingDayCalendar calendar, ItemContent list, DateTime now) =>
        Start(one, Clock.LegalDay(one.DecidedAt!.Value), calendar, list, now);

    /// <summary>Counts anew, after something happened to the clock or to the calendar.</summary>
    public static void Settle(Case one, WorkingDayCalendar calendar, ItemContent list, DateTime now)
    {
        var (running, statutory) = (Running(one, calendar, list, now), (Deadline?)null);
        if (StretchOf(one) == ClockStretch.Handling)
        {
            statutory = Statutory(one, calendar, list, now);
            (one.PromisedDue, one.StatutoryDue) = (running?.Day, statutory?.Day);
        }

        one.IsProvisional = running?.IsProvisional == true || statutory?.IsProvisional == true;
        var paused = one.Pauses.Find(pause => pause.IsOpen);
        (one.DueOn, one.DueTime) = paused is null ? (running?.Day, running?.Time) : (paused.DueOn, null);
        one.MarkAfter = NextMark(one);
    }

    /// <summary>The passing of <see cref="Case.MarkAfter"/> has been marked.</summary>
    public static void Marked(Case one)
    {
        one.MarkedTo = one.MarkAfter;
        one.MarkAfter = NextMark(one);
    }

    /// <summary>Stops the clock: it is the applicant's turn, or nothing is left to be done.</summary>
    public static void Stop(Case one) => (one.DueOn, one.DueTime, one.MarkAfter, one.IsProvisional) = (null, null, null, false);

    private static void Start(Case one, DateOnly from, WorkingDayCalendar calendar, ItemContent list, DateTime now)
    {
        (one.CountsFrom, one.MarkedTo) = (from, null);
        Settle(one, calendar, list, now);
    }

    private static DateOnly? NextMark(Case one)
    {
        DateOnly?[] days = [one.DueOn, StretchOf(one) == ClockStretch.Handling && one.State != CaseState.Paused ? one.StatutoryDue : null];
        return days.Where(day => day > (one.MarkedTo ?? DateOnly.MinValue)).Min();
    }

    private static Deadline? OfHandling(Case one, WorkingDayCalendar calendar, TimeLimit? limit, DateTime now)
    {
        if (limit is null || one is not { AcceptedAt: { } accepted, CountsFrom: { } from })
        {
            return null;
        }

        // Hours run from the moment of acceptance; where the first day was corrected, from its beginning.
        var start = Clock.LegalDay(accepted) == from ? Clock.Local(accepted) : from.ToDateTime(TimeOnly.MinValue);
        var extensions = Approved(one, ClockChangeKind.Extension).Select(change => TimeLimit.WorkingDays(change.Days));
        return Deadline.Of(calendar, start, [limit, .. extensions], [.. Stops(one, now)]);
    }

    private static IEnumerable<ClockStop> Stops(Case one, DateTime now) =>
    [
        .. one.Pauses.Select(pause => new ClockStop(Clock.Local(pause.StartedAt), Clock.Local(pause.EndedAt ?? now), pause.Name)),
        .. Approved(one, ClockChangeKind.Stop).Select(change =>
            new ClockStop(change.From!.Value.AddDays(-1).ToDateTime(TimeOnly.MaxValue), change.To!.Value.ToDateTime(TimeOnly.MaxValue), change.Reason)),
    ];

    private static IEnumerable<ClockChange> Approved(Case one, ClockChangeKind kind) => one.ClockChanges.Where(change => change.Kind == kind && change.Approved == true);
}

/// <summary>Which limit a clock runs to.</summary>
internal enum ClockStretch
{
    /// <summary>受理期限.</summary>
    Acceptance,

    /// <summary>办理期限.</summary>
    Handling,

    /// <summary>送达期限.</summary>
    Delivery,
}
