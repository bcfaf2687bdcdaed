using Banshi.Directory.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Directory;

/// <summary>The published years, newest first, and the days that leagues and banners have for themselves.</summary>
internal sealed class ViewCalendar(AppDbContext db) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.Administrator, Reach.All).And(Role.Supervisor, Reach.All);

    public async Task<View> RunAsync(CancellationToken cancellation)
    {
        var days = await db.Set<Holiday>().OrderBy(day => day.Date).ToListAsync(cancellation);
        var divisions = await db.Set<Division>().Where(division => division.Level == DivisionLevel.League || division.Level == DivisionLevel.Banner)
            .OrderBy(division => division.Code).Select(division => new Place(division.Code, division.Name, division.Level)).ToListAsync(cancellation);
        var names = divisions.ToDictionary(place => place.Code, place => place.Name);
        return new View(
            YearsOf(days.Where(day => day.Division.Length == 0)),
            [.. days.Where(day => day.Division.Length > 0).GroupBy(day => (day.Division, day.Date.Year)).OrderByDescending(group => group.Key.Year).ThenBy(group => group.Key.Division)
                .Select(group => new Local(names[group.Key.Division], group.Key.Year, [.. group.Select(day => new LocalDay(day.Date, day.Festival, day.IsOff))]))],
            divisions);
    }

    private static List<Year> YearsOf(IEnumerable<Holiday> days) =>
        [.. days.GroupBy(day => day.Date.Year).OrderByDescending(year => year.Key).Select(year => new Year(
            year.Key,
            year.Count(day => day.IsOff),
            [.. year.Where(day => !day.IsOff).Select(day => day.Date)],
            RunsOf(year.Where(day => day.IsOff))))];

    // A New Year's holiday may stand at both ends of its year: days that do not follow one another are told apart.
    private static List<Festival> RunsOf(IEnumerable<Holiday> days)
    {
        var runs = new List<Festival>();
        foreach (var day in days)
        {
            if (runs.Count > 0 && runs[^1] is var last && last.Name == day.Festival && last.Last.AddDays(1) == day.Date)
            {
                runs[^1] = last with { Last = day.Date };
            }
            else
            {
                runs.Add(new Festival(day.Festival, day.Date, day.Date));
            }
        }

        return runs;
    }

    internal sealed record View(IReadOnlyList<Year> Years, IReadOnlyList<Local> Local, IReadOnlyList<Place> Places);

    internal sealed record Year(int Number, int DaysOff, IReadOnlyList<DateOnly> MakeUpDays, IReadOnlyList<Festival> Festivals);

    internal sealed record Festival(string Name, DateOnly First, DateOnly Last);

    internal sealed record Local(string Place, int Year, IReadOnlyList<LocalDay> Days);

    internal sealed record LocalDay(DateOnly Date, string Festival, bool IsOff);

    /// <summary>A league or banner to choose.</summary>
    internal sealed record Place(string Code, string Name, DivisionLevel Level);
}
