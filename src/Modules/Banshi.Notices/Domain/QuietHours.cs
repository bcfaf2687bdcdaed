using Banshi.Platform;

namespace Banshi.Notices.Domain;

/// <summary>The hours in which nobody is woken by a message. They may lie over midnight.</summary>
internal static class QuietHours
{
    /// <summary>The first instant, from <paramref name="now"/> on, at which a message may go out.</summary>
    public static DateTime Next(DateTime now, TimeOnly from, TimeOnly to)
    {
        var local = Clock.Local(now);
        var time = TimeOnly.FromDateTime(local);
        if (!time.IsBetween(from, to))
        {
            return now;
        }

        // In the evening it is the next day's morning that ends them.
        var day = DateOnly.FromDateTime(local);
        return Clock.StartOf(time < to ? day : day.AddDays(1)) + to.ToTimeSpan();
    }
}
