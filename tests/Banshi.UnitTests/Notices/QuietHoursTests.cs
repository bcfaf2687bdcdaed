using Banshi.Notices.Domain;

namespace Banshi.UnitTests.Notices;

public sealed class QuietHoursTests
{
    [Theory]
    [InlineData("2026-03-02 20:59", "2026-03-02 20:59")]
    [InlineData("2026-03-02 21:00", "2026-03-03 08:00")]
    [InlineData("2026-03-02 23:59", "2026-03-03 08:00")]
    [InlineData("2026-03-03 00:00", "2026-03-03 08:00")]
    [InlineData("2026-03-03 07:59", "2026-03-03 08:00")]
    [InlineData("2026-03-03 08:00", "2026-03-03 08:00")]
    public void Message_InQuietHours_WaitsForTheMorning(string now, string goesOut) =>
        Assert.Equal(Utc(goesOut), QuietHours.Next(Utc(now), new TimeOnly(21, 0), new TimeOnly(8, 0)));

    [Fact]
    public void QuietHours_OfOneDay_EndOnThatDay() =>
        Assert.Equal(Utc("2026-03-02 14:00"), QuietHours.Next(Utc("2026-03-02 12:30"), new TimeOnly(12, 0), new TimeOnly(14, 0)));

    private static DateTime Utc(string local)
    {
        var time = DateTime.ParseExact(local, "yyyy-MM-dd HH:mm", null);
        return Platform.Clock.StartOf(DateOnly.FromDateTime(time)) + time.TimeOfDay;
    }
}
