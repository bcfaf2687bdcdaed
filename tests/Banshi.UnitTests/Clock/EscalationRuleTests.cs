using System.Globalization;
using Banshi.Cases.Domain;
using Banshi.Standards;

namespace Banshi.UnitTests.Clock;

/// <summary>How far a rule reaches on a day: exactly to the cases whose clock shows what the rule says, over weekends, holidays and weekends that are worked.</summary>
public sealed class EscalationRuleTests
{
    private static readonly WorkingDayCalendar Calendar = new(
    [
        .. Enumerable.Range(15, 9).Select(day => new HolidayRule(new DateOnly(2026, 2, day), "春节", true)),
        new HolidayRule(new DateOnly(2026, 2, 14), "春节", false),
        new HolidayRule(new DateOnly(2026, 2, 28), "春节", false),
    ]);

    [Theory]
    [InlineData("2026-03-02", true, 1, "2026-03-03")]
    [InlineData("2026-03-06", true, 1, "2026-03-09")]
    [InlineData("2026-03-06", true, 0, "2026-03-08")]
    [InlineData("2026-02-13", true, 1, "2026-02-23")]
    [InlineData("2026-03-09", false, 1, "2026-03-08")]
    [InlineData("2026-03-07", false, 1, "2026-03-05")]
    [InlineData("2026-02-24", false, 2, "2026-02-13")]
    public void Rule_ReachesToTheDay(string today, bool isBefore, int amount, string reaches)
    {
        var rule = Rule(isBefore ? EscalationSide.Before : EscalationSide.After, EscalationUnit.WorkingDays, amount);

        Assert.Equal((Day(reaches), null), rule.ReachAt(Calendar, Day(today).ToDateTime(new TimeOnly(9, 0))));
    }

    [Fact]
    public void Rule_StrikesExactlyWhatTheClockShows()
    {
        for (var today = new DateOnly(2026, 2, 1); today < new DateOnly(2026, 4, 1); today = today.AddDays(1))
        {
            for (var amount = 0; amount <= 6; amount++)
            {
                var ahead = Rule(EscalationSide.Before, EscalationUnit.WorkingDays, amount).ReachAt(Calendar, today.ToDateTime(TimeOnly.MinValue)).Day;
                var behind = Rule(EscalationSide.After, EscalationUnit.WorkingDays, amount + 1).ReachAt(Calendar, today.ToDateTime(TimeOnly.MinValue)).Day;
                foreach (var due in Enumerable.Range(-30, 60).Select(today.AddDays))
                {
                    var left = Deadline.WorkingDaysLeft(Calendar, today, due);
                    Assert.Equal(left <= amount, due <= ahead);
                    Assert.Equal(left <= -(amount + 1), due <= behind);
                }
            }
        }
    }

    [Fact]
    public void Hours_RunAcrossMidnight()
    {
        var late = new DateTime(2026, 3, 2, 22, 30, 0, DateTimeKind.Unspecified);

        Assert.Equal((new DateOnly(2026, 3, 3), new TimeOnly(2, 30)), Rule(EscalationSide.Before, EscalationUnit.Hours, 4).ReachAt(Calendar, late));
        Assert.Equal((new DateOnly(2026, 3, 1), new TimeOnly(22, 30)), Rule(EscalationSide.After, EscalationUnit.Hours, 24).ReachAt(Calendar, late));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static EscalationRule Rule(EscalationSide side, EscalationUnit unit, int amount) => new()
    {
        Id = Guid.CreateVersion7(),
        AgencyId = Guid.CreateVersion7(),
        TaskCode = "",
        ItemName = "",
        Step = Awaited.Nobody,
        Limit = EscalationLimit.Promised,
        Side = side,
        Unit = unit,
        Amount = amount,
    };
}
