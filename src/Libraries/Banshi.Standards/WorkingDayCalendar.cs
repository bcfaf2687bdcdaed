namespace Banshi.Standards;

/// <summary>One day as the calendar sees it: whether it is worked, and the festival that says so (null for an ordinary day or weekend).</summary>
public readonly record struct CalendarDay(DateOnly Date, bool IsWorkingDay, string? Festival);

/// <summary>A day that the published arrangement names: off or, on a weekend, worked to make up for it.</summary>
public readonly record struct HolidayRule(DateOnly Date, string Festival, bool IsOff);

/// <summary>The calendar was asked about a year whose holidays are not published.</summary>
public sealed class UnpublishedYearException(int year) : Exception($"The holidays of {year} are not published.")
{
    /// <summary>The year that is missing.</summary>
    public int Year { get; } = year;
}

/// <summary>
/// Working days of 行政许可法 §82: Monday to Friday except days off, and the weekend days that make up for them. A period starts on the day after
/// its event (民法典 §201). The calendar knows the years it was given and never guesses another.
/// </summary>
public sealed class WorkingDayCalendar
{
    private readonly Dictionary<DateOnly, HolidayRule> _rules;
    private readonly HashSet<int> _years;

    /// <summary>Builds the calendar from the arrangement of whole years.</summary>
    public WorkingDayCalendar(IEnumerable<HolidayRule> rules)
    {
        // A year's New Year holiday may begin in the December before it: such a year alone is not published by that one day.
        _rules = rules.ToDictionary(rule => rule.Date);
        _years = [.. _rules.Values.GroupBy(rule => rule.Date.Year).Where(year => year.Count() >= 7).Select(year => year.Key)];
    }

    /// <summary>The last year whose arrangement is known; 0 where none is.</summary>
    public int LastYear => _years.DefaultIfEmpty().Max();

    /// <summary>Whether the arrangement of a year is known.</summary>
    public bool Covers(int year) => _years.Contains(year);

    /// <summary>What a day is.</summary>
    /// <exception cref="UnpublishedYearException">The day's year is not known.</exception>
    public CalendarDay this[DateOnly day]
    {
        get
        {
            if (!_years.Contains(day.Year))
            {
                throw new UnpublishedYearException(day.Year);
            }

            return _rules.TryGetValue(day, out var rule)
                ? new CalendarDay(day, !rule.IsOff, rule.Festival)
                : new CalendarDay(day, day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday), null);
        }
    }

    /// <summary>A day; in a year whose holidays are not published Monday to Friday are worked.</summary>
    public CalendarDay Look(DateOnly day) =>
        Covers(day.Year) ? this[day] : new CalendarDay(day, day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday), null);

    /// <summary>The last day of a period of working days; the day of the event is not counted. See <see cref="Deadline"/> for the way to it, day by day.</summary>
    /// <exception cref="UnpublishedYearException">The period reaches into a year that is not known.</exception>
    public DateOnly AddWorkingDays(DateOnly from, int days)
    {
        var day = from;
        for (var counted = 0; counted < days;)
        {
            day = day.AddDays(1);
            counted += this[day].IsWorkingDay ? 1 : 0;
        }

        return day;
    }

    /// <summary>The day itself if it is worked, else the next working day: where a period of natural days ends on a day off (民法典 §203).</summary>
    /// <exception cref="UnpublishedYearException">The search reaches into a year that is not known.</exception>
    public DateOnly RollForward(DateOnly day)
    {
        while (!this[day].IsWorkingDay)
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>Working days after <paramref name="from"/> up to and including <paramref name="to"/>; negative when <paramref name="to"/> is earlier.</summary>
    /// <exception cref="UnpublishedYearException">The span reaches into a year that is not known.</exception>
    public int WorkingDaysBetween(DateOnly from, DateOnly to)
    {
        if (to < from)
        {
            return -WorkingDaysBetween(to, from);
        }

        var count = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
        {
            count += this[day].IsWorkingDay ? 1 : 0;
        }

        return count;
    }
}
