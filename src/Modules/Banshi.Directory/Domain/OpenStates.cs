using Banshi.Directory.Contracts;
using Banshi.Platform;

namespace Banshi.Directory.Domain;

/// <summary>Which centers are open now, by their own hours and the working days of their division.</summary>
internal sealed class OpenStates(IDirectory directory, Clock clock)
{
    private const int DaysOfWeek = 7;

    /// <summary>Null where the words of its hours or the calendar of the year do not say.</summary>
    public async Task<OpenState?> OfAsync(string division, string hours, CancellationToken cancellation) =>
        OpeningHours.Read(hours)?.At(Clock.Local(clock.UtcNow), await directory.CalendarAsync(division, cancellation));

    /// <summary>Today and the six days after it; empty where that cannot be said.</summary>
    public async Task<IReadOnlyList<OpenDay>> WeekAsync(string division, string hours, CancellationToken cancellation)
    {
        var (read, calendar) = (OpeningHours.Read(hours), await directory.CalendarAsync(division, cancellation));
        return read is null ? [] :
        [
            .. Enumerable.Range(0, DaysOfWeek).Select(clock.Today.AddDays).TakeWhile(day => calendar.Covers(day.Year)).Select(day => calendar[day])
                .Select(day => new OpenDay(day.Date, day.Festival, read.On(day))),
        ];
    }
}

/// <summary>A day of a center.</summary>
/// <param name="Date">The day.</param>
/// <param name="Festival">The festival that gives it off or has it worked instead; null for an ordinary day.</param>
/// <param name="Times">When somebody is there.</param>
internal sealed record OpenDay(DateOnly Date, string? Festival, IReadOnlyList<OpenTime> Times);
