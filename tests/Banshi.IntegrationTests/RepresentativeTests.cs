using Banshi.IntegrationTests.Steps;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>首席事务代表: what an agency lets a clerk in the center do in its name, item by item, step by step, day by day.</summary>
public sealed class RepresentativeTests : IAsyncDisposable
{
    private readonly BanshiHost _host = new();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Clerk_WithAMandate_DecidesAtTheWindow_UntilItIsTakenBack()
    {
        var food = new FoodCase(_host);
        await food.SubmitAsync();
        await food.AcceptAsync();
        Assert.False(await OffersAsync(food, "review"));
        await AppointAsync(new() { ["TaskCode"] = ["食品经营许可（新办）"], ["Steps"] = ["Reviews", "Decides"], ["From"] = ["2026-03-02"], ["Until"] = ["2026-12-31"] });

        var reviewed = await food.ActAsync("window.saihan", "review", new() { ["Recommend"] = ["true"], ["Opinion"] = ["符合条件"] });
        Assert.Contains("首席事务代表", reviewed.Text, StringComparison.Ordinal);
        var approver = await SignInAsync("approver.saihan.scjg");
        await approver.SubmitAsync(await approver.OpenAsync("/desk/representatives"), "form[action$='handler=Revoke']");

        Assert.False(await OffersAsync(food, "decide"));
    }

    [Fact]
    public async Task Mandate_ForAnItemOfNobody_WithoutAStep_OrForTooLong_IsRefused()
    {
        var refused = await AppointAsync(new() { ["TaskCode"] = ["不是编码"], ["From"] = ["2026-03-02"], ["Until"] = ["2028-03-02"] });

        Assert.Contains(refused.Errors, error => error.Contains("实施编码", StringComparison.Ordinal));
        Assert.Contains(refused.Errors, error => error.Contains("环节", StringComparison.Ordinal));
        Assert.Contains(refused.Errors, error => error.Contains("最长", StringComparison.Ordinal));
    }

    private async Task<PageView> AppointAsync(Dictionary<string, string[]> values)
    {
        var approver = await SignInAsync("approver.saihan.scjg");
        var page = await approver.OpenAsync("/desk/representatives");
        values["Officer"] = [page.Document.QuerySelectorAll("#Officer option").First(option => option.TextContent.Contains("赵敏", StringComparison.Ordinal)).GetAttribute("value")!];
        return await approver.SubmitAsync(page, "#TaskCode", values);
    }

    private async Task<bool> OffersAsync(FoodCase food, string act) =>
        (await (await SignInAsync("window.saihan")).OpenAsync(food.Desk)).Document.QuerySelector(food.Form(act)) is not null;

    private Task<Visitor> SignInAsync(string account) => Visitor.SignInAsync(_host, account, TestContext.Current.CancellationToken);
}
