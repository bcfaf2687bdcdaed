namespace Banshi.Standards;

/// <summary>Walks from an event to the end of a limit, day by day.</summary>
internal sealed class ClockWalk
{
    private readonly WorkingDayCalendar _calendar;
    private readonly IReadOnlyList<ClockStop> _stops;
    private readonly List<ClockDay> _days = [];
    private DateTime _moment;
    private bool _isOfHours;

    public ClockWalk(WorkingDayCalendar calendar, DateTime from, IReadOnlyList<ClockStop> stops)
    {
        (_calendar, _stops) = (calendar, [.. stops.OrderBy(stop => stop.From)]);
        var start = calendar.Look(DateOnly.FromDateTime(from));
        _days.Add(new ClockDay(start.Date, DayKind.Start, 0, start.Festival, start.IsWorkingDay));
        _moment = from;
    }

    private ClockDay Last => _days[^1];

    /// <summary>Goes to the end of a limit.</summary>
    public void Go(TimeLimit limit)
    {
        if (limit.Unit == TimeUnit.Hour)
        {
            GoHours(limit.Amount);
            return;
        }

        var from = Last.Date;
        var end = Last.Count + limit.Unit switch
        {
            TimeUnit.Week => limit.Amount * 7,
            TimeUnit.Month => from.AddMonths(limit.Amount).DayNumber - from.DayNumber,
            TimeUnit.Year => from.AddYears(limit.Amount).DayNumber - from.DayNumber,
            _ => limit.Amount,
        };
        while (Last.Count < end)
        {
            Step(limit.Unit == TimeUnit.WorkingDay);
        }

        (_moment, _isOfHours) = (Last.Date == from ? _moment : Last.Date.AddDays(1).ToDateTime(TimeOnly.MinValue), false);
    }

    /// <summary>Where it has come to. A period that runs out on a day off, or while the clock stands, ends on the next working day.</summary>
    public Deadline End()
    {
        var isRolled = false;
        while (_stops.Any(stop => stop.Outlasts(Last.Date)) || (_days.Count > 1 && !Last.IsWorkingDay))
        {
            isRolled |= !Last.IsWorkingDay;
            Roll();
        }

        var unknown = _days.FirstOrDefault(day => !_calendar.Covers(day.Date.Year));
        return new Deadline(Last.Date, _isOfHours && !isRolled ? TimeOnly.FromDateTime(_moment) : null, _days, unknown == default ? null : unknown.Date.Year);
    }

    // Hours run from the event itself (民法典 §201); while the clock stands they do not.
    private void GoHours(int hours)
    {
        var (end, counted) = (_moment.AddHours(hours), _moment);
        foreach (var stop in _stops.Where(stop => stop.To > counted))
        {
            var from = stop.From > counted ? stop.From : counted;
            if (from < end && stop.To > from)
            {
                end += stop.To - from;
                counted = stop.To;
            }
        }

        while (Last.Date < DateOnly.FromDateTime(end))
        {
            Step(false);
        }

        (_moment, _isOfHours) = (end, true);
    }

    private void Step(bool byWorkingDays) => Add(day => byWorkingDays && !day.IsWorkingDay ? DayKind.Off : DayKind.Counted);

    private void Roll() => Add(_ => DayKind.Rolled);

    private void Add(Func<CalendarDay, DayKind> kindOf)
    {
        var day = _calendar.Look(Last.Date.AddDays(1));
        var stop = _stops.FirstOrDefault(one => one.Covers(day.Date));
        var kind = stop is not null ? DayKind.Stopped : kindOf(day);
        _days.Add(new ClockDay(day.Date, kind, Last.Count + (kind == DayKind.Counted ? 1 : 0), stop?.Why ?? day.Festival, day.IsWorkingDay));
    }
}
