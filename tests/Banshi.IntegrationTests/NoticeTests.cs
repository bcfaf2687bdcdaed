using Banshi.IntegrationTests.Steps;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>An applicant learns on the portal what happens to his case.</summary>
public sealed class NoticeTests(BanshiHost host) : IClassFixture<BanshiHost>
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Steps_AreToldOnce_AndAreNewUntilTheyWereSeen()
    {
        var food = new FoodCase(host);
        await food.SubmitAsync();
        await food.AcceptAsync();
        await food.ActAsync("window.saihan", "message", new() { ["Text"] = ["请保持电话畅通。"] });

        var told = await Eventually.ThatAsync(() => food.Applicant.OpenAsync("/my/notices"), page => page.Text.Contains("给您留言", StringComparison.Ordinal), _cancellation);

        Assert.Contains("“食品经营许可（新办）”已经受理，由呼和浩特市赛罕区市场监督管理局办理，承诺", told.Text, StringComparison.Ordinal);
        Assert.Equal(food.Mine, told.Document.QuerySelector(".case-card__link")!.GetAttribute("href"));
        Assert.NotEmpty(told.Document.QuerySelectorAll(".case-card .ds-tag"));
        Assert.Empty((await food.Applicant.OpenAsync("/my/notices")).Document.QuerySelectorAll(".case-card .ds-tag"));

        var stranger = await Visitor.SignInAsync(host, "wang.fang", _cancellation);
        Assert.DoesNotContain("食品经营许可", (await stranger.OpenAsync("/my/notices")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Administrator_SeesThatNothingLeavesTheSampleRegion()
    {
        var admin = await Visitor.SignInAsync(host, "admin", _cancellation);
        Assert.Contains("演示环境：短信没有真的发出", (await admin.OpenAsync("/admin/notices")).Text, StringComparison.Ordinal);
    }
}
