using System.ComponentModel;

namespace Banshi.Standards;

/// <summary>Units of legal time limits.</summary>
public enum TimeUnit
{
    /// <summary>工作日.</summary>
    [Description("工作日")]
    WorkingDay = 1,

    /// <summary>自然日.</summary>
    [Description("自然日")]
    NaturalDay = 2,

    /// <summary>周.</summary>
    [Description("周")]
    Week = 3,

    /// <summary>月.</summary>
    [Description("月")]
    Month = 4,

    /// <summary>年.</summary>
    [Description("年")]
    Year = 5,

    /// <summary>小时: within the day.</summary>
    [Description("小时")]
    Hour = 6,
}

/// <summary>A legal or promised time limit; an amount of 0 means: on the spot.</summary>
/// <param name="Amount">How many.</param>
/// <param name="Unit">Of what.</param>
public sealed record TimeLimit(int Amount, TimeUnit Unit)
{
    private const int NaturalDaysPerWorkingWeek = 7;

    /// <summary>A limit in working days.</summary>
    public static TimeLimit WorkingDays(int days) => new(days, TimeUnit.WorkingDay);

    /// <summary>
    /// Whether this limit surely ends later than the other, whatever the calendar: units are compared by their natural days, working days at 7 natural days
    /// for 5. Holidays are left out, so a doubt is decided in favor of the list.
    /// </summary>
    public bool Exceeds(TimeLimit other) => Unit == other.Unit ? Amount > other.Amount : InNaturalDays() > other.InNaturalDays();

    /// <summary>How long it is in natural days, holidays left out.</summary>
    public double InNaturalDays() => Unit switch
    {
        TimeUnit.WorkingDay => Amount * NaturalDaysPerWorkingWeek / 5.0,
        TimeUnit.Week => Amount * 7,
        TimeUnit.Month => Amount * 30,
        TimeUnit.Year => Amount * 365,
        TimeUnit.Hour => Amount / 24.0,
        _ => Amount,
    };
}

/// <summary>The last day of a limit, and every day on the way to it.</summary>
/// <param name="Day">The last day.</param>
/// <param name="Days">From the day of the event (not counted) to the last day.</param>
/// <param name="UnpublishedYear">
/// The first year on the way whose holidays are not published, or null. With one, the day is provisional: Monday to Friday were counted there, so the true
/// last day is hardly earlier; it is settled when the arrangement is published.
/// </param>
public sealed record Deadline(DateOnly Day, IReadOnlyList<CalendarDay> Days, int? UnpublishedYear)
{
    /// <summary>Whether the day may still move.</summary>
    public bool IsProvisional => UnpublishedYear is not null;

    /// <summary>The deadline of a limit that starts with an event on <paramref name="from"/>.</summary>
    public static Deadline Of(WorkingDayCalendar calendar, DateOnly from, TimeLimit limit)
    {
        var days = limit.Unit switch
        {
            TimeUnit.WorkingDay => Working(calendar, from, limit.Amount),
            TimeUnit.NaturalDay => Natural(calendar, from, from.AddDays(limit.Amount)),
            TimeUnit.Week => Natural(calendar, from, from.AddDays(limit.Amount * 7)),
            TimeUnit.Month => Natural(calendar, from, from.AddMonths(limit.Amount)),
            TimeUnit.Year => Natural(calendar, from, from.AddYears(limit.Amount)),
            _ => Natural(calendar, from, from),
        };
        var unknown = days.FirstOrDefault(day => !calendar.Covers(day.Date.Year));
        return new Deadline(days[^1].Date, days, unknown == default ? null : unknown.Date.Year);
    }

    /// <summary>
    /// Working days after <paramref name="today"/> up to and including <paramref name="due"/>; negative when it has passed. In a year whose holidays are not
    /// published Monday to Friday count.
    /// </summary>
    public static int WorkingDaysLeft(WorkingDayCalendar calendar, DateOnly today, DateOnly due)
    {
        var (from, to) = due < today ? (due, today) : (today, due);
        var days = Enumerable.Range(1, to.DayNumber - from.DayNumber).Count(offset => Look(calendar, from.AddDays(offset)).IsWorkingDay);
        return due < today ? -days : days;
    }

    private static List<CalendarDay> Working(WorkingDayCalendar calendar, DateOnly from, int amount)
    {
        List<CalendarDay> days = [Look(calendar, from)];
        for (var counted = 0; counted < amount;)
        {
            days.Add(Look(calendar, days[^1].Date.AddDays(1)));
            counted += days[^1].IsWorkingDay ? 1 : 0;
        }

        return days;
    }

    // A period of natural days that would end on a day off ends on the next working day (民法典 §203).
    private static List<CalendarDay> Natural(WorkingDayCalendar calendar, DateOnly from, DateOnly to)
    {
        List<CalendarDay> days = [Look(calendar, from)];
        while (days[^1].Date < to || (to > from && !days[^1].IsWorkingDay))
        {
            days.Add(Look(calendar, days[^1].Date.AddDays(1)));
        }

        return days;
    }

    private static CalendarDay Look(WorkingDayCalendar calendar, DateOnly day) =>
        calendar.Covers(day.Year) ? calendar[day] : new CalendarDay(day, day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday), null);
}
