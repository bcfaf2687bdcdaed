using System.Net;
using Banshi.IntegrationTests.Steps;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>A case with a fee, from the bill to the result in the post.</summary>
public sealed class SettlementTests : IAsyncDisposable
{
    private readonly BanshiHost _host = new();
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Bill_IsPaidBeforeTheGrant_AndTheResultComesByPost()
    {
        var fee = new FeeCase(_host);
        await fee.ReceiveAsync();
        Assert.Null((await fee.Clerk.OpenAsync(fee.Desk)).Document.QuerySelector("form[action^='/desk/cases/bill/']"));
        await fee.PressAsync(fee.Clerk, "accept");
        var billed = await fee.PressAsync(fee.Clerk, "bill", new() { ["Fee"] = [FeeCase.Fee], ["Amount"] = ["10"] });
        Assert.Contains("待缴费", billed.Text, StringComparison.Ordinal);
        await fee.PressAsync(await fee.SignInAsync("handler.region"), "review", new() { ["Recommend"] = ["true"], ["Opinion"] = ["符合条件"] });
        var refused = await fee.ActAsync(await fee.SignInAsync("approver.region"), "decide", new() { ["Grant"] = ["true"] });
        Assert.Contains("没有缴清", Assert.Single(refused.Errors), StringComparison.Ordinal);

        var paid = await PayAsync(fee);
        Assert.Contains("已经缴费，票据号", paid.Text, StringComparison.Ordinal);
        await fee.PressAsync(await fee.SignInAsync("approver.region"), "decide", new() { ["Grant"] = ["true"] });
        await Eventually.ThatAsync(() => fee.Clerk.OpenAsync(fee.Desk), page => page.Document.QuerySelector("form[action^='/desk/cases/post/']") is not null, _cancellation);
        await fee.PressAsync(fee.Clerk, "post", new() { ["Receiver"] = ["王芳"], ["Phone"] = ["13900000001"], ["Address"] = ["呼和浩特市赛罕区人民路 1 号"] });
        await Eventually.ThatAsync(() => fee.Clerk.OpenAsync(fee.Desk), page => page.Text.Contains("运单号：YL", StringComparison.Ordinal), _cancellation);
        _host.Time.Advance(TimeSpan.FromHours(4));

        var mine = await fee.SignInAsync("wang.fang");
        var delivered = await Eventually.ThatAsync(() => mine.OpenAsync(fee.Mine), page => page.Text.Contains("已送达", StringComparison.Ordinal), _cancellation);
        Assert.Contains("已签收", delivered.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bill_ThatIsPaid_IsGivenBack()
    {
        var fee = new FeeCase(_host);
        await fee.BillAsync();
        await PayAsync(fee);

        await fee.PressAsync(fee.Clerk, "cancel-bill", new() { ["Reason"] = ["符合免收条件"] });

        var mine = await fee.SignInAsync("wang.fang");
        var back = await Eventually.ThatAsync(() => mine.OpenAsync(fee.Mine), page => page.Text.Contains("已退款", StringComparison.Ordinal), _cancellation);
        Assert.Contains("符合免收条件", back.Text, StringComparison.Ordinal);
        await Eventually.ThatAsync(() => mine.OpenAsync("/my/notices"), page => page.Text.Contains("已经退回", StringComparison.Ordinal), _cancellation);
    }

    [Fact]
    public async Task Bill_OfACaseThatIsWithdrawn_NeedNotBePaid()
    {
        var fee = new FeeCase(_host);
        await fee.BillAsync();
        await fee.PressAsync(fee.Clerk, "withdraw", new() { ["Reason"] = ["不办了"] });
        _host.Time.Advance(TimeSpan.FromMinutes(2));

        var mine = await fee.SignInAsync("wang.fang");
        await Eventually.ThatAsync(() => mine.OpenAsync(fee.Mine), page => page.Text.Contains("不用再缴费", StringComparison.Ordinal), _cancellation);
    }

    [Theory]
    [InlineData("停车费", "10", "", "收费项目")]
    [InlineData(FeeCase.Fee, "0", "", "金额")]
    [InlineData(FeeCase.Fee, "10.001", "", "金额")]
    [InlineData(FeeCase.Fee, "5", "低保家庭", "不能减免")]
    public async Task Bill_OutsideTheList_IsRefused(string name, string amount, string reduction, string message)
    {
        var fee = new FeeCase(_host);
        await fee.ReceiveAsync();
        await fee.PressAsync(fee.Clerk, "accept");

        var page = await fee.ActAsync(fee.Clerk, "bill", new() { ["Fee"] = [name], ["Amount"] = [amount], ["Reduction"] = [reduction] });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(page.Errors, error => error.Contains(message, StringComparison.Ordinal));
    }

    // Through the counter that stands for the gateway, and back.
    private async Task<PageView> PayAsync(FeeCase fee)
    {
        var mine = await fee.SignInAsync("wang.fang");
        var bill = await fee.BillPageAsync(mine, page => page.Document.QuerySelector("a[href^='/sample-counter/']") is not null);
        var counter = await mine.OpenAsync(bill.Document.QuerySelector("a[href^='/sample-counter/']")!.GetAttribute("href")!);
        Assert.Contains("不会发生真实付款", counter.Text, StringComparison.Ordinal);
        return await mine.SubmitAsync(counter, "form[data-once]");
    }
}
