using System.Collections.Concurrent;
using Banshi.Standards;

namespace Banshi.Directory.Domain;

/// <summary>The calendars of all divisions: that of the state, and over it the days that a division or one above it has for itself.</summary>
internal sealed class Calendars(IReadOnlyCollection<Holiday> days)
{
    private readonly IReadOnlyList<DivisionCode> _local = [.. days.Select(day => day.Division).Where(division => division.Length > 0).Distinct().Select(DivisionCode.Parse)];
    private readonly ConcurrentDictionary<string, WorkingDayCalendar> _byDivisions = new();

    /// <summary>That of a division; of the state alone where the division is not known.</summary>
    public WorkingDayCalendar Of(string division)
    {
        var own = DivisionCode.TryParse(division, out var code) ? _local.Where(local => local.Contains(code)).OrderBy(local => local.Level).Select(local => local.Value).ToList() : [];
        return _byDivisions.GetOrAdd(string.Join(',', own), _ => Make(own));
    }

    // The nearest division has the last word on a day.
    private WorkingDayCalendar Make(List<string> own) => new(
        own.Prepend("").SelectMany(division => days.Where(day => day.Division == division)).GroupBy(day => day.Date)
            .Select(group => group.Last()).Select(day => new HolidayRule(day.Date, day.Festival, day.IsOff)));
}
