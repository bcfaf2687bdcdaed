using Banshi.Cases.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Cases;

/// <summary>At which hours a center is busy: what its windows took over the last weeks, for everybody who plans to go there. Where there is too little, nothing is said.</summary>
internal sealed class ViewCenterLoad(AppDbContext db, IOptions<DeskOptions> options, Clock clock) : IGuarded
{
    private const int DaysOfAWeek = 7;

    public static Guard Guard => Guard.Anyone;

    /// <summary>The load of a center.</summary>
    /// <param name="Weeks">Of how many weeks it is told.</param>
    /// <param name="Hours">How many cases each hour of the day had, from the first to the last with any; empty where there are too few to say.</param>
    public sealed record View(int Weeks, IReadOnlyList<HourLoad> Hours)
    {
        /// <summary>The hour with the most; null where there are too few to say, or several have as many.</summary>
        public HourLoad? Busiest => Hours.Where(one => one.Cases == Hours.Max(other => other.Cases)).ToList() is [var only] ? only : null;
    }

    /// <summary>An hour of the day.</summary>
    /// <param name="Hour">When it begins.</param>
    /// <param name="Cases">How many cases were taken in it.</param>
    public sealed record HourLoad(int Hour, int Cases);

    public async Task<View> RunAsync(string division, CancellationToken cancellation)
    {
        var weeks = options.Value.LoadWeeks;
        var first = clock.Today.AddDays(-weeks * DaysOfAWeek);
        var rows = await db.Set<WindowHour>().AsNoTracking().Where(hour => hour.Division == division && hour.Day >= first).Select(hour => new { hour.Day, hour.Hour, hour.Cases }).ToListAsync(cancellation);
        if (rows.Sum(row => row.Cases) < options.Value.LoadCases || rows.DistinctBy(row => row.Day).Count() < options.Value.LoadDays)
        {
            return new View(weeks, []);
        }

        var (from, to) = (rows.Min(row => row.Hour), rows.Max(row => row.Hour));
        return new View(weeks, [.. Enumerable.Range(from, to - from + 1).Select(hour => new HourLoad(hour, rows.Where(row => row.Hour == hour).Sum(row => row.Cases)))]);
    }
}
