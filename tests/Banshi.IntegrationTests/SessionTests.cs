using Banshi.IntegrationTests.Steps;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

public sealed class SessionTests(BanshiHost host) : IClassFixture<BanshiHost>
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task FormPage_PostedAfterTheSessionEnded_IsOfferedAgainWithItsFiles()
    {
        var food = new FoodCase(host);
        await food.StartAsync();
        await food.AnswerAsync("situation", new() { ["q.situation"] = ["catering"] });
        var open = await food.SectionAsync("materials");
        host.Time.Advance(TimeSpan.FromHours(3));

        var expired = await food.Applicant.SubmitAsync(open, FoodCase.Continue, [], ("q.material-layout", Upload.Pdf("布局图.pdf", "held")));
        Assert.Contains("/sign-in", expired.Url, StringComparison.Ordinal);
        Assert.Contains("已经为您保留", expired.Text, StringComparison.Ordinal);
        var resume = await food.Applicant.SignInAsync(expired, "li.na");
        await food.Applicant.SubmitAsync(resume, "main form");

        Assert.Contains("布局图.pdf", (await food.SectionAsync("materials")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FormPage_PostedAfterTheSessionEnded_IsNotOfferedToAnother()
    {
        var food = new FoodCase(host);
        await food.StartAsync();
        var open = await food.SectionAsync("facilities");
        host.Time.Advance(TimeSpan.FromHours(3));
        var expired = await food.Applicant.SubmitAsync(open, FoodCase.Continue, new() { ["q.facilities"] = ["冷藏柜"] });

        var other = await food.Applicant.SignInAsync(expired, "wang.fang");

        Assert.DoesNotContain("冷藏柜", other.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_WithAWrongPassword_IsLockedAfterFiveTimes()
    {
        var visitor = Visitor.Of(host, _cancellation);
        PageView page = await visitor.OpenAsync("/sign-in");
        for (var attempt = 0; attempt < 6; attempt++)
        {
            page = await visitor.SubmitAsync(page, "#AccountName", new() { ["AccountName"] = ["handler.dongwu"], ["Password"] = ["wrong-password-2026"] });
        }

        Assert.Contains("15 分钟", Assert.Single(page.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_WithThePasswordAlone_OpensNothing()
    {
        var visitor = Visitor.Of(host, _cancellation);
        await visitor.SubmitAsync(await visitor.OpenAsync("/sign-in"), "#AccountName", new() { ["AccountName"] = ["li.na"], ["Password"] = [Visitor.Password] });

        Assert.StartsWith("/sign-in", (await visitor.OpenAsync("/my/cases")).Url, StringComparison.Ordinal);
    }
}
