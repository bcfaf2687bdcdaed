using System.Text;
using Banshi.IntegrationTests.Steps;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

public sealed class DeadlineTests(BanshiHost host) : IClassFixture<BanshiHost>
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Deadline_InAYearWithoutHolidays_IsProvisionalUntilTheyArePublished()
    {
        host.Time.SetUtcNow(new DateTimeOffset(2026, 12, 29, 2, 0, 0, TimeSpan.Zero));
        var food = new FoodCase(host);
        await food.SubmitAsync();
        Assert.Contains("暂定", (await food.Applicant.OpenAsync(food.Mine)).Text, StringComparison.Ordinal);

        var admin = await Visitor.SignInAsync(host, "admin", _cancellation);
        var imported = await ImportAsync(admin, string.Join('\n', [.. Enumerable.Range(1, 13).Select(day => $"2027-01-{day:D2},元旦,true")]));
        Assert.Contains("2027 年的放假安排已导入", imported.Text, StringComparison.Ordinal);
        var applicant = await Visitor.SignInAsync(host, "li.na", _cancellation);
        await Eventually.ThatAsync(() => applicant.OpenAsync(food.Mine), page => !page.Text.Contains("暂定", StringComparison.Ordinal), _cancellation);
        Assert.Contains("1-18", (await applicant.OpenAsync(food.Mine)).TextOf(".clock__date"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LocalHoliday_MovesTheClocksOfItsLeagueAlone()
    {
        await using var own = new BanshiHost();
        var food = new FoodCase(own);
        await food.SubmitAsync();
        var admin = await Visitor.SignInAsync(own, "admin", _cancellation);
        Assert.Empty((await ImportAsync(admin, "2026-03-05,那达慕,true", "152500000000")).Errors);
        Assert.Contains("地方假日", (await admin.OpenAsync("/admin/calendar")).Text, StringComparison.Ordinal);
        Assert.Contains("3-9", (await food.Applicant.OpenAsync(food.Mine)).TextOf(".clock__date"), StringComparison.Ordinal);

        Assert.Empty((await ImportAsync(admin, "2026-03-05,那达慕,true", "150100000000")).Errors);

        var moved = await Eventually.ThatAsync(() => food.Applicant.OpenAsync(food.Mine), page => page.TextOf(".clock__date").Contains("3-10", StringComparison.Ordinal), _cancellation);
        Assert.Contains("那达慕", moved.TextOf(".days"), StringComparison.Ordinal);
        Assert.Contains("先导入全国的", Assert.Single((await ImportAsync(admin, "2030-03-05,那达慕,true", "150100000000")).Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2028-01-01,元旦,休息", "第 1 行")]
    [InlineData("2028-01-01,元旦,true\n2029-01-01,元旦,true", "一个年度")]
    [InlineData("2028-01-01,元旦,true", "13")]
    public async Task Holidays_ThatAreNotAYearsArrangement_AreRefused(string csv, string message)
    {
        var page = await ImportAsync(await Visitor.SignInAsync(host, "admin", _cancellation), csv);

        Assert.Contains(message, Assert.Single(page.Errors), StringComparison.Ordinal);
    }

    private static async Task<PageView> ImportAsync(Visitor admin, string csv, string division = "") =>
        await admin.SubmitAsync(await admin.OpenAsync("/admin/calendar"), "#File", new() { ["Division"] = [division] }, ("File", new Upload("2027.csv", Encoding.UTF8.GetBytes(csv))));
}
