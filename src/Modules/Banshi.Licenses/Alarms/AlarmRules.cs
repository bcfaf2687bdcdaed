using Banshi.Platform;
using Banshi.Standards;

namespace Banshi.Licenses.Alarms;

/// <summary>The rules, as a pure function of what one person did within an hour.</summary>
internal static class AlarmRules
{
    /// <summary>One record of the evidence.</summary>
    /// <param name="LicenseId">The license.</param>
    /// <param name="IssuedIn">Division of the agency that issued it.</param>
    /// <param name="At">When, UTC.</param>
    /// <param name="IsForACase">Whether it was in a case.</param>
    public sealed record Look(Guid LicenseId, string IssuedIn, DateTime At, bool IsForACase);

    /// <summary>A rule that is broken, and by how many licenses.</summary>
    public sealed record Broken(AlarmRule Rule, int Licenses);

    /// <summary>The rules that one person has broken within an hour.</summary>
    /// <param name="looks">What the person did.</param>
    /// <param name="divisions">Divisions of the person's duties.</param>
    /// <param name="calendar">The calendar there.</param>
    /// <param name="limits">The limits.</param>
    public static IReadOnlyList<Broken> Check(IReadOnlyList<Look> looks, IReadOnlyList<DivisionCode> divisions, WorkingDayCalendar calendar, AlarmOptions limits)
    {
        (AlarmRule Rule, int From, int Licenses)[] counts =
        [
            (AlarmRule.TooMany, limits.TooMany, Count(looks)),
            (AlarmRule.OffHours, limits.OffHours, Count(looks.Where(look => !IsWorkingTime(look.At, calendar, limits)))),
            (AlarmRule.OutsideDivision, limits.OutsideDivision, Count(looks.Where(look => !look.IsForACase && !divisions.Any(division => division.Contains(DivisionCode.Parse(look.IssuedIn)))))),
        ];
        return [.. counts.Where(count => count.Licenses >= count.From).Select(count => new Broken(count.Rule, count.Licenses))];
    }

    private static int Count(IEnumerable<Look> looks) => looks.DistinctBy(look => look.LicenseId).Count();

    private static bool IsWorkingTime(DateTime at, WorkingDayCalendar calendar, AlarmOptions limits)
    {
        var local = Clock.Local(at);
        return calendar.Look(DateOnly.FromDateTime(local)).IsWorkingDay && local.Hour >= limits.WorkBegins && local.Hour < limits.WorkEnds;
    }
}
