using System.Globalization;
using System.Text.Json;
using Banshi.Standards;
using Banshi.TestKit;

namespace Banshi.UnitTests;

public sealed class WorkingDayCalendarTests
{
    private static readonly WorkingDayCalendar Calendar = new(
        File.ReadLines(Path.Combine(Repository.Root, "data", "reference", "holidays.csv")).Skip(1).Select(line => line.Split(','))
            .Select(cells => new HolidayRule(DateOnly.ParseExact(cells[0], "yyyy-MM-dd", CultureInfo.InvariantCulture), cells[1], bool.Parse(cells[2]))));

    [Theory]
    [InlineData(2022, 249)]
    [InlineData(2023, 249)]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void Year_HasItsWorkingDays(int year, int expected) =>
        Assert.Equal(expected, Enumerable.Range(0, 366).Select(new DateOnly(year, 1, 1).AddDays).Count(day => day.Year == year && Calendar[day].IsWorkingDay));

    [Fact]
    public void AddWorkingDays_OverTheSpringFestival_SkipsItAndCountsTheMakeUpDay()
    {
        // Accepted on Thursday 12 February 2026; the 14th (Saturday) is worked, the 15th to 23rd are off, the 28th (Saturday) is worked.
        Assert.Equal(new DateOnly(2026, 2, 24), Calendar.AddWorkingDays(new DateOnly(2026, 2, 12), 3));
        Assert.Equal(new DateOnly(2026, 2, 28), Calendar.AddWorkingDays(new DateOnly(2026, 2, 12), 7));
    }

    [Fact]
    public void AddWorkingDays_DoesNotCountTheDayOfTheEvent() =>
        Assert.Equal(new DateOnly(2026, 3, 3), Calendar.AddWorkingDays(new DateOnly(2026, 3, 2), 1));

    [Fact]
    public void AddWorkingDays_IntoAYearThatIsNotPublished_Refuses()
    {
        var exception = Assert.Throws<UnpublishedYearException>(() => Calendar.AddWorkingDays(new DateOnly(2026, 12, 25), 20));
        Assert.Equal(2027, exception.Year);
    }

    [Fact]
    public void Calendar_AgreesWithChineseDays_OnEveryDayFrom2018To2026()
    {
        var other = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "node_modules", "chinese-days", "dist", "chinese-days.json"))).RootElement;
        var (holidays, workdays) = (other.GetProperty("holidays"), other.GetProperty("workdays"));
        for (var day = new DateOnly(2018, 1, 1); day.Year <= 2026; day = day.AddDays(1))
        {
            var text = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var isWeekday = day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
            var expected = workdays.TryGetProperty(text, out _) || (isWeekday && !holidays.TryGetProperty(text, out _));
            Assert.True(expected == Calendar[day].IsWorkingDay, text);
        }
    }

    [Fact]
    public void RollForward_FromAHoliday_IsTheNextWorkingDay() => Assert.Equal(new DateOnly(2026, 10, 8), Calendar.RollForward(new DateOnly(2026, 10, 1)));

    [Fact]
    public void WorkingDaysBetween_IsTheInverseOfAddWorkingDays()
    {
        var from = new DateOnly(2026, 1, 1);
        for (var days = 0; days < 200; days++)
        {
            Assert.Equal(days, Calendar.WorkingDaysBetween(from, Calendar.AddWorkingDays(from, days)));
        }
    }
}
