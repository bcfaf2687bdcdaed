using Banshi.Directory.Domain;
using Banshi.Standards;

namespace Banshi.UnitTests;

public sealed class OpeningHoursTests
{
    private const string Center = "周一至周五 9:00–12:00、13:30–17:00（节假日除外）；周六 9:00–12:00 预约办理";
    private const string SaturdayFirst = "周六 9:00–12:00 预约办理；周一至周五 9:00–17:00";
    private const string Village = "周一、周三、周五 9:00–12:00";

    // Qingming 2026: Saturday 4 to Monday 6 April are off. Saturday 9 May is worked instead of a day of the labor festival.
    private static readonly WorkingDayCalendar Calendar = new(
    [
        .. Enumerable.Range(1, 7).Select(day => new HolidayRule(new DateOnly(2026, 2, day), "春节", true)),
        new(new DateOnly(2026, 4, 4), "清明节", true), new(new DateOnly(2026, 4, 5), "清明节", true), new(new DateOnly(2026, 4, 6), "清明节", true),
        new(new DateOnly(2026, 5, 9), "劳动节", false),
    ]);

    [Theory]
    [InlineData(Center, "2026-03-02 10:00", "open until 03-02 12:00")]
    [InlineData(Center, "2026-03-02 12:00", "closed until 03-02 13:30")]
    [InlineData(Center, "2026-03-06 17:00", "closed until 03-07 09:00 by appointment")]
    [InlineData(Center, "2026-03-07 09:00", "open until 03-07 12:00 by appointment")]
    [InlineData(Center, "2026-03-08 10:00", "closed until 03-09 09:00")]
    [InlineData(Center, "2026-04-04 10:00", "closed until 04-07 09:00")]
    [InlineData(Center, "2026-05-09 14:00", "open until 05-09 17:00")]
    [InlineData(SaturdayFirst, "2026-05-09 10:00", "open until 05-09 17:00")]
    [InlineData(Village, "2026-03-03 10:00", "closed until 03-04 09:00")]
    [InlineData(Village, "2026-05-09 10:00", "closed until 05-11 09:00")]
    public void State_AtAMoment_FollowsHoursAndWorkingDays(string hours, string moment, string expected)
    {
        var state = OpeningHours.Read(hours)!.At(DateTime.Parse(moment, null), Calendar)!;

        Assert.Equal(expected, $"{(state.IsOpen ? "open" : "closed")} until {state.Next:MM-dd HH:mm}{(state.IsByAppointment ? " by appointment" : "")}");
    }

    [Theory]
    [InlineData("工作日上班时间")]
    [InlineData("周一至周五")]
    [InlineData("周一至周五 9:00–17:00；电话预约")]
    [InlineData("周日至周四 9:00–17:00")]
    [InlineData("周一至周五 0:00–24:00")]
    public void Hours_InOtherWords_AreNotGuessed(string words) => Assert.Null(OpeningHours.Read(words));

    [Fact]
    public void State_InAYearWhoseHolidaysAreNotPublished_IsNotSaid() => Assert.Null(OpeningHours.Read(Center)!.At(new DateTime(2027, 3, 1, 10, 0, 0), Calendar));
}
