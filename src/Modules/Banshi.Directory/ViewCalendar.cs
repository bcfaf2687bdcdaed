using Banshi.Directory.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Directory;

/// <summary>The published years, newest first.</summary>
internal sealed class ViewCalendar(AppDbContext db) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.Administrator, Reach.All).And(Role.Supervisor, Reach.All);

    public async Task<IReadOnlyList<Year>> RunAsync(CancellationToken cancellation)
    {
        var days = await db.Set<Holiday>().OrderBy(day => day.Date).ToListAsync(cancellation);
        return [.. days.GroupBy(day => day.Date.Year).OrderByDescending(year => year.Key).Select(year => new Year(
            year.Key,
            year.Count(day => day.IsOff),
            [.. year.Where(day => !day.IsOff).Select(day => day.Date)],
            [.. year.Where(day => day.IsOff).GroupBy(day => day.Festival).Select(one => new Festival(one.Key, one.First().Date, one.Last().Date))]))];
    }

    internal sealed record Year(int Number, int DaysOff, IReadOnlyList<DateOnly> MakeUpDays, IReadOnlyList<Festival> Festivals);

    internal sealed record Festival(string Name, DateOnly First, DateOnly Last);
}
