using System.Globalization;
using Banshi.Directory.Contracts;
using Banshi.Directory.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Directory;

/// <summary>
/// Takes a year's holiday arrangement from a CSV file: all of it, or nothing. Importing a year again replaces it. A league or banner may have days of its own
/// beside those of the state, in a year whose arrangement is published.
/// </summary>
internal sealed class ImportHolidays(AppDbContext db, AuditTrail audit, EventBus events, IDirectory directory) : IGuarded
{
    private const int LegalDaysOff = 13;

    // One stream for the calendar: it is one thing that all deadlines stand on.
    private static readonly Guid Stream = new("00000000-0000-7000-8000-00000000ca1e");

    public static Guard Guard => Guard.Allow(Role.Administrator, Reach.All);

    /// <param name="csv">The lines.</param>
    /// <param name="division">For which division; empty for all.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Result<int>> RunAsync(TextReader csv, string division, CancellationToken cancellation)
    {
        if (!(await ReadAsync(csv, division, cancellation)).Is(out var days, out var problem))
        {
            return problem;
        }

        if (await CheckAsync(days, division, cancellation) is { } refused)
        {
            return refused;
        }

        var year = days[0].Date.Year;
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        db.RemoveRange(await db.Set<Holiday>().Where(day => day.Division == division && day.Date >= first && day.Date <= last).ToListAsync(cancellation));
        db.AddRange(days);
        events.Publish(new CalendarChanged(division, year));
        audit.Record(Stream, "directory.import-holidays", new { division, year, days = days.Select(day => $"{day.Date:yyyy-MM-dd} {day.Festival} {(day.IsOff ? "休" : "班")}") });
        return await db.SaveAsync(cancellation) is { } stale ? stale : year;
    }

    private static async Task<Result<List<Holiday>>> ReadAsync(TextReader csv, string division, CancellationToken cancellation)
    {
        var days = new Dictionary<DateOnly, Holiday>();
        for (var line = 1; await csv.ReadLineAsync(cancellation) is { } text; line++)
        {
            if (string.IsNullOrWhiteSpace(text) || IsHeader(text))
            {
                continue;
            }

            if (Parse(text, division) is not { } day)
            {
                return DirectoryProblems.NotACalendar.With(line);
            }

            days[day.Date] = day;
        }

        return days.Values.OrderBy(day => day.Date).ToList();
    }

    private static bool IsHeader(string text) => text.TrimStart('\uFEFF') is var line
        && (line.StartsWith("date,", StringComparison.OrdinalIgnoreCase) || line.StartsWith("日期,", StringComparison.Ordinal));

    private static Holiday? Parse(string line, string division) =>
        line.Split(',', StringSplitOptions.TrimEntries) is [var date, { Length: > 0 } festival, var off]
        && DateOnly.TryParseExact(date.TrimStart('\uFEFF'), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && bool.TryParse(off, out var isOff)
            ? new Holiday { Division = division, Date = day, Festival = festival, IsOff = isOff }
            : null;

    private async Task<Problem?> CheckAsync(List<Holiday> days, string division, CancellationToken cancellation)
    {
        var years = days.Select(day => day.Date.Year).Distinct().ToList();
        if (years.Count != 1)
        {
            return DirectoryProblems.NotOneYear.With(years.Count == 0 ? 0 : string.Join('、', years));
        }

        if (division.Length > 0)
        {
            return (await directory.CalendarAsync("", cancellation)).Covers(years[0]) ? null : DirectoryProblems.YearNotPublished.With(years[0]);
        }

        var off = days.Count(day => day.IsOff);
        return off < LegalDaysOff ? DirectoryProblems.TooFewDays.With(years[0], off) : null;
    }
}
