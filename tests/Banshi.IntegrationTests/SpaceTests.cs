using Banshi.IntegrationTests.Steps;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>What a person or a firm finds in its space, and why something is suggested there.</summary>
public sealed class SpaceTests(BanshiHost host) : IClassFixture<BanshiHost>
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Space_FromDraftToExpiringLicense_ShowsWhatThereIs()
    {
        var food = new FoodCase(host);
        await food.StartAsync();
        var space = await food.Applicant.OpenAsync("/my");
        Assert.Equal("呼和浩特市赛上人家餐饮有限公司", space.Document.QuerySelector("main h1")!.TextContent);
        Assert.Equal($"/apply/check/{food.Id}?go=true", space.Document.QuerySelector("[data-reason=Unfinished] a")!.GetAttribute("href"));
        Assert.Contains("为什么提醒您：您开始填了，还没有提交", space.Text, StringComparison.Ordinal);
        Assert.Contains("这些人可以代表本单位办事", space.Text, StringComparison.Ordinal);
        Assert.Contains("李娜", space.Document.QuerySelector("section[aria-labelledby=delegations]")!.TextContent, StringComparison.Ordinal);

        await food.GrantAsync();
        space = await food.Applicant.OpenAsync("/my");
        Assert.Contains("有效证照 2 个", space.Text, StringComparison.Ordinal);
        Assert.Null(space.Document.QuerySelector("[data-expiring]"));

        host.Time.Advance(TimeSpan.FromDays(365 * 5 - 60));
        await food.SignInAgainAsync();
        space = await food.Applicant.OpenAsync("/my");
        Assert.Contains("食品经营许可证", space.Document.QuerySelector("[data-expiring]")!.TextContent, StringComparison.Ordinal);
        var renewal = await food.Applicant.OpenAsync(space.Document.QuerySelector("[data-reason=Expires] a")!.GetAttribute("href")!);
        Assert.Contains("食品经营许可（延续）", renewal.Document.QuerySelector("main h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Space_WhenTheOfficeWaits_SuggestsTheCorrection()
    {
        var food = new FoodCase(host);
        await food.SubmitAsync();
        Assert.Contains("布局图.pdf", (await food.Applicant.OpenAsync("/my/materials")).Text, StringComparison.Ordinal);
        Assert.Contains("用于：食品经营许可（新办）", (await food.Applicant.OpenAsync("/my/authorizations")).Text, StringComparison.Ordinal);

        await food.ReceiveAsync();
        await food.AskAsync("material-layout", "请标明面积");
        var space = await Eventually.ThatAsync(() => food.Applicant.OpenAsync("/my"), page => page.Text.Contains("一次告知书已经出具", StringComparison.Ordinal), _cancellation);
        Assert.Equal(food.Mine, space.Document.QuerySelector("[data-reason=AwaitsYou] a")!.GetAttribute("href"));
        Assert.Contains("等您办", space.Text, StringComparison.Ordinal);

        var stranger = await Visitor.SignInAsync(host, "wang.fang", _cancellation);
        foreach (var page in new[] { "/my", "/my/materials", "/my/authorizations" })
        {
            Assert.DoesNotContain("食品经营", (await stranger.OpenAsync(page)).Text, StringComparison.Ordinal);
        }
    }
}
