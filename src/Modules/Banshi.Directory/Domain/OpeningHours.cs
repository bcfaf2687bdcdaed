using System.Globalization;
using System.Text.RegularExpressions;
using Banshi.Standards;

namespace Banshi.Directory.Domain;

/// <summary>
/// Opening hours as the directory keeps them in words, for example 周一至周五 9:00–12:00、13:30–17:00；周六 9:00–12:00 预约办理. On a festival nobody is there; on a
/// weekend that is worked instead, whoever works the whole week is. Words that are not of this kind are shown, never guessed at.
/// </summary>
internal sealed partial class OpeningHours
{
    private const string DayNames = "日一二三四五六";
    private const int LongestLookAhead = 14;
    private static readonly DayOfWeek[] Week = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    private readonly List<Rule> _rules;

    private OpeningHours(List<Rule> rules) => _rules = rules;

    /// <summary>Reads the words; null where they are not understood.</summary>
    public static OpeningHours? Read(string words)
    {
        var parts = words.Split('；').Select(part => Part().Match(part)).ToList();
        return parts.TrueForAll(part => part.Success) && parts.Select(RuleOf).ToList() is var rules && rules.TrueForAll(rule => rule.Days.Count > 0) ? new OpeningHours(rules) : null;
    }

    /// <summary>When somebody is there on a day, in order.</summary>
    public IReadOnlyList<OpenTime> On(CalendarDay day)
    {
        var (isFestival, isWorkedInstead) = (day is { IsWorkingDay: false, Festival: not null }, day is { IsWorkingDay: true, Festival: not null });
        var asOnWeekdays = isWorkedInstead ? _rules.Where(rule => Week.All(rule.Days.Contains)).ToList() : [];
        return isFestival ? [] :
        [
            .. (asOnWeekdays.Count > 0 ? asOnWeekdays : _rules.Where(rule => rule.Days.Contains(day.Date.DayOfWeek)))
                .SelectMany(rule => rule.Times.Select(time => new OpenTime(day.Date.ToDateTime(time.From), day.Date.ToDateTime(time.To), rule.IsByAppointment)))
                .OrderBy(time => time.From),
        ];
    }

    /// <summary>Whether it is open at a moment, and what comes next; null where the calendar of that year is not published.</summary>
    public OpenState? At(DateTime local, WorkingDayCalendar calendar)
    {
        var today = DateOnly.FromDateTime(local);
        if (!calendar.Covers(today.Year))
        {
            return null;
        }

        var days = Enumerable.Range(0, LongestLookAhead).Select(today.AddDays).TakeWhile(day => calendar.Covers(day.Year));
        return days.SelectMany(day => On(calendar[day])).FirstOrDefault(time => time.To > local) is { } next
            ? new OpenState(next.From <= local, next.IsByAppointment, next.From <= local ? next.To : next.From, DateOnly.FromDateTime(next.From).DayNumber - today.DayNumber)
            : new OpenState(false, false, null, 0);
    }

    private static Rule RuleOf(Match part)
    {
        var days = part.Groups["day"].Captures.Select(day => (DayOfWeek)DayNames.IndexOf(day.Value, StringComparison.Ordinal)).ToList();
        var times = part.Groups["from"].Captures.Zip(part.Groups["to"].Captures, (from, to) => (TimeOf(from), TimeOf(to))).ToList();
        return new Rule(part.Groups["through"].Success ? Through(days[0], days[1]) : [.. days], times, part.Groups["booked"].Success);
    }

    // From one day of the week to a later one; otherwise none.
    private static HashSet<DayOfWeek> Through(DayOfWeek first, DayOfWeek last)
    {
        DayOfWeek[] all = [.. Week, DayOfWeek.Saturday, DayOfWeek.Sunday];
        var (from, to) = (Array.IndexOf(all, first), Array.IndexOf(all, last));
        return from < to ? [.. all[from..(to + 1)]] : [];
    }

    private static TimeOnly TimeOf(Capture text) => TimeOnly.ParseExact(text.Value, "H:mm", CultureInfo.InvariantCulture);

    [GeneratedRegex("""
        ^周(?<day>[一二三四五六日])(?:(?<through>至)周(?<day>[一二三四五六日])|(?:、周(?<day>[一二三四五六日]))*)
        \ (?<from>(?:[01]?\d|2[0-3]):[0-5]\d)–(?<to>(?:[01]?\d|2[0-3]):[0-5]\d)(?:、(?<from>(?:[01]?\d|2[0-3]):[0-5]\d)–(?<to>(?:[01]?\d|2[0-3]):[0-5]\d))*
        (?:\ (?<booked>预约办理))?(?:（[^（）]*）)?$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Part();

    private sealed record Rule(HashSet<DayOfWeek> Days, List<(TimeOnly From, TimeOnly To)> Times, bool IsByAppointment);
}

/// <summary>A time at which somebody is there, by the wall clock.</summary>
internal sealed record OpenTime(DateTime From, DateTime To, bool IsByAppointment);

/// <summary>Whether a center is open.</summary>
/// <param name="IsOpen">Whether somebody is there now.</param>
/// <param name="IsByAppointment">Whether that time is for those who have an appointment.</param>
/// <param name="Next">When it closes; when it opens next where it is closed; null where that is not soon.</param>
/// <param name="InDays">How many days away that is.</param>
internal sealed record OpenState(bool IsOpen, bool IsByAppointment, DateTime? Next, int InDays);
