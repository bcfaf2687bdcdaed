using Banshi.Cases.Domain;
using Banshi.Standards;

namespace Banshi.Cases.Timing;

/// <summary>How urgent a case is; colors never stand alone, the text says the same.</summary>
internal enum Urgency
{
    /// <summary>Time enough.</summary>
    Calm,

    /// <summary>Two working days or fewer.</summary>
    Soon,

    /// <summary>Due today.</summary>
    Today,

    /// <summary>Past its day.</summary>
    Overdue,
}

/// <summary>The clock as people read it.</summary>
/// <param name="Due">The last day.</param>
/// <param name="Time">Until when on that day; null where all of it is left.</param>
/// <param name="DaysLeft">Working days left; negative when it is past.</param>
/// <param name="Urgency">How urgent that is.</param>
/// <param name="IsProvisional">Whether the day may still move.</param>
internal sealed record ClockFace(DateOnly Due, TimeOnly? Time, int DaysLeft, Urgency Urgency, bool IsProvisional)
{
    private const int SoonDays = 2;

    public static ClockFace? Of(Case one, WorkingDayCalendar calendar, DateOnly today) => Of(one.DueOn, one.DueTime, one.IsProvisional, calendar, today);

    public static ClockFace? Of(DateOnly? due, TimeOnly? time, bool isProvisional, WorkingDayCalendar calendar, DateOnly today)
    {
        if (due is not { } day)
        {
            return null;
        }

        var left = Deadline.WorkingDaysLeft(calendar, today, day);
        var urgency = day < today ? Urgency.Overdue : day == today ? Urgency.Today : left <= SoonDays ? Urgency.Soon : Urgency.Calm;
        return new ClockFace(day, time, left, urgency, isProvisional);
    }
}
