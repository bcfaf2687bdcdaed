namespace Banshi.Standards;

/// <summary>What a day is to a clock.</summary>
public enum DayKind
{
    /// <summary>The day of the event that starts the clock; it never counts (民法典 §201).</summary>
    Start,

    /// <summary>It counts.</summary>
    Counted,

    /// <summary>A day off, where working days are counted.</summary>
    Off,

    /// <summary>The clock is stopped.</summary>
    Stopped,

    /// <summary>The period has run out on a day off, or while the clock was stopped: it ends on the next working day (民法典 §203).</summary>
    Rolled,
}

/// <summary>A day on the way of a clock.</summary>
/// <param name="Date">The day.</param>
/// <param name="Kind">What it is to the clock.</param>
/// <param name="Count">How many days are counted up to it, itself included.</param>
/// <param name="Why">The festival of a day off or of a weekend that is worked, the reason of a stop; null for an ordinary day or weekend.</param>
/// <param name="IsWorkingDay">Whether it is a working day.</param>
public readonly record struct ClockDay(DateOnly Date, DayKind Kind, int Count, string? Why, bool IsWorkingDay);

/// <summary>A time for which a clock is stopped. The day of the stop itself has been used, the day on which the clock goes on has not.</summary>
/// <param name="From">When it stops, in legal local time.</param>
/// <param name="To">When it goes on; where that is not known yet, until when one looks.</param>
/// <param name="Why">The reason, as people read it.</param>
public sealed record ClockStop(DateTime From, DateTime To, string Why)
{
    /// <summary>Whether a day does not count because of it.</summary>
    public bool Covers(DateOnly day) => day > DateOnly.FromDateTime(From) && day <= DateOnly.FromDateTime(To);

    /// <summary>Whether the clock still stands at the end of a day.</summary>
    public bool Outlasts(DateOnly day) => day >= DateOnly.FromDateTime(From) && day < DateOnly.FromDateTime(To);
}

/// <summary>
/// The last day of a limit, and every day on the way to it. Each day from the event to the last day is exactly one thing: the start, counted, off, stopped
/// or rolled over; so what is shown to the applicant adds up.
/// </summary>
/// <param name="Day">The last day.</param>
/// <param name="Time">The moment of that day at which a limit in hours runs out; null where the whole day is left.</param>
/// <param name="Days">From the day of the event to the last day.</param>
/// <param name="UnpublishedYear">
/// The first year on the way whose holidays are not published, or null. With one, the day is provisional: Monday to Friday were counted there, so the true
/// last day is hardly earlier; it is settled when the arrangement is published.
/// </param>
public sealed record Deadline(DateOnly Day, TimeOnly? Time, IReadOnlyList<ClockDay> Days, int? UnpublishedYear)
{
    /// <summary>Whether the day may still move.</summary>
    public bool IsProvisional => UnpublishedYear is not null;

    /// <summary>The deadline of a limit that starts with an event on <paramref name="from"/> and is never stopped.</summary>
    public static Deadline Of(WorkingDayCalendar calendar, DateOnly from, TimeLimit limit) => Of(calendar, from.ToDateTime(TimeOnly.MinValue), [limit], []);

    /// <summary>The last of some working days behind the day of an event.</summary>
    public static DateOnly InWorkingDays(WorkingDayCalendar calendar, DateOnly from, int days) => Of(calendar, from, TimeLimit.WorkingDays(days)).Day;

    /// <summary>The deadline of a limit that starts with an event.</summary>
    /// <param name="calendar">The working days.</param>
    /// <param name="from">The event, in legal local time.</param>
    /// <param name="limits">The limit, then its extensions: each begins where the one before ends.</param>
    /// <param name="stops">When the clock was stopped; they may touch and overlap.</param>
    public static Deadline Of(WorkingDayCalendar calendar, DateTime from, IReadOnlyList<TimeLimit> limits, IReadOnlyList<ClockStop> stops)
    {
        var walk = new ClockWalk(calendar, from, stops);
        foreach (var limit in limits)
        {
            walk.Go(limit);
        }

        return walk.End();
    }

    /// <summary>
    /// Working days after <paramref name="today"/> up to and including <paramref name="due"/>; negative when it has passed. In a year whose holidays are not
    /// published Monday to Friday count.
    /// </summary>
    public static int WorkingDaysLeft(WorkingDayCalendar calendar, DateOnly today, DateOnly due)
    {
        var (from, to) = due < today ? (due, today) : (today, due);
        var days = Enumerable.Range(1, to.DayNumber - from.DayNumber).Count(offset => calendar.Look(from.AddDays(offset)).IsWorkingDay);
        return due < today ? -days : days;
    }
}
