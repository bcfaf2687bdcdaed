using Banshi.Cases.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Cases;

/// <summary>
/// Counts what windows took, hour by hour, for the days that are over: applications that were entered at a window, life events (one application, however many
/// cases follow from it), and what was taken there for another place. A page then reads a few rows instead of all cases.
/// </summary>
internal sealed class CountWindowHours(AppDbContext db, IOptions<DeskOptions> options, Clock clock) : IJob
{
    private const int DaysOfAWeek = 7;

    public static string Name => "cases.count-window-hours";

    public static TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancellation)
    {
        var first = clock.Today.AddDays(-options.Value.LoadWeeks * DaysOfAWeek);
        var counted = await db.Set<WindowHour>().OrderByDescending(hour => hour.Day).Select(hour => (DateOnly?)hour.Day).FirstOrDefaultAsync(cancellation);
        var (from, to) = (Clock.StartOf(counted >= first ? counted.Value.AddDays(1) : first), Clock.StartOf(clock.Today));
        if (from >= to)
        {
            return;
        }

        var hours = new Dictionary<(string Division, DateOnly Day, int Hour), int>();
        foreach (var taken in Taken(from, to))
        {
            await foreach (var one in taken.AsAsyncEnumerable().WithCancellation(cancellation))
            {
                var local = Clock.Local(one.At);
                var hour = (one.Division, DateOnly.FromDateTime(local), local.Hour);
                hours[hour] = hours.GetValueOrDefault(hour) + 1;
            }
        }

        // Where another node was faster, it has counted the same.
        db.AddRange(hours.Select(hour => new WindowHour { Division = hour.Key.Division, Day = hour.Key.Day, Hour = hour.Key.Hour, Cases = hour.Value }));
        await db.SaveAsync(cancellation);
    }

    private IEnumerable<IQueryable<Moment>> Taken(DateTime from, DateTime to)
    {
        yield return db.Set<Case>().Where(c => c.Channel == Channel.Window && c.LifeEventCaseId == null && c.SubmittedAt >= from && c.SubmittedAt < to).Select(c => new Moment(c.Division, c.SubmittedAt!.Value));
        yield return db.Set<LifeEventCase>().Where(c => c.Channel == Channel.Window && c.SubmittedAt >= from && c.SubmittedAt < to).Select(c => new Moment(c.Division, c.SubmittedAt!.Value));
        yield return db.Set<CrossRegionCase>().Where(c => c.LifeEventCaseId == null && c.SentAt >= from && c.SentAt < to).Select(c => new Moment(c.Division, c.SentAt!.Value));
    }

    private sealed record Moment(string Division, DateTime At);
}
