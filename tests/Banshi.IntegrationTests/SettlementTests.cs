using System.Net;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>A case with a fee, from the bill to the result in the post.</summary>
public sealed class SettlementTests : IAsyncDisposable
{
    private const string Item = "机动车驾驶证补领、换领";
    private const string Fee = "机动车驾驶证工本费";

    private readonly BanshiHost _host = new();
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Bill_IsPaidBeforeTheGrant_AndTheResultComesByPost()
    {
        var (clerk, id) = await ReceivedAsync();
        Assert.Null((await clerk.OpenAsync($"/desk/cases/{id}")).Document.QuerySelector("form[action^='/desk/cases/bill/']"));
        await PressAsync(clerk, id, "accept");
        var billed = await PressAsync(clerk, id, "bill", new() { ["Fee"] = [Fee], ["Amount"] = ["10"] });
        Assert.Contains("待缴费", billed.Text, StringComparison.Ordinal);
        await PressAsync(await SignInAsync("handler.region"), id, "review", new() { ["Recommend"] = ["true"], ["Opinion"] = ["符合条件"] });
        var refused = await ActAsync(await SignInAsync("approver.region"), id, "decide", new() { ["Grant"] = ["true"] });
        Assert.Contains("没有缴清", Assert.Single(refused.Errors), StringComparison.Ordinal);

        var paid = await PayAsync(id);
        Assert.Contains("已经缴费，票据号", paid.Text, StringComparison.Ordinal);
        await PressAsync(await SignInAsync("approver.region"), id, "decide", new() { ["Grant"] = ["true"] });
        await Eventually.ThatAsync(() => clerk.OpenAsync($"/desk/cases/{id}"), page => page.Document.QuerySelector("form[action^='/desk/cases/post/']") is not null, _cancellation);
        await PressAsync(clerk, id, "post", new() { ["Receiver"] = ["王芳"], ["Phone"] = ["13900000001"], ["Address"] = ["呼和浩特市赛罕区人民路 1 号"] });
        await Eventually.ThatAsync(() => clerk.OpenAsync($"/desk/cases/{id}"), page => page.Text.Contains("运单号：YL", StringComparison.Ordinal), _cancellation);
        _host.Time.Advance(TimeSpan.FromHours(4));

        var mine = await SignInAsync("wang.fang");
        var delivered = await Eventually.ThatAsync(() => mine.OpenAsync($"/my/cases/show/{id}"), page => page.Text.Contains("已送达", StringComparison.Ordinal), _cancellation);
        Assert.Contains("已签收", delivered.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bill_ThatIsPaid_IsGivenBack()
    {
        var (clerk, id) = await ReceivedAsync();
        await PressAsync(clerk, id, "accept");
        await PressAsync(clerk, id, "bill", new() { ["Fee"] = [Fee], ["Amount"] = ["10"] });
        await PayAsync(id);

        await PressAsync(clerk, id, "cancel-bill", new() { ["Reason"] = ["符合免收条件"] });

        var mine = await SignInAsync("wang.fang");
        var back = await Eventually.ThatAsync(() => mine.OpenAsync($"/my/cases/show/{id}"), page => page.Text.Contains("已退款", StringComparison.Ordinal), _cancellation);
        Assert.Contains("符合免收条件", back.Text, StringComparison.Ordinal);
        await Eventually.ThatAsync(() => mine.OpenAsync("/my/notices"), page => page.Text.Contains("已经退回", StringComparison.Ordinal), _cancellation);
    }

    [Fact]
    public async Task Bill_OfACaseThatIsWithdrawn_NeedNotBePaid()
    {
        var (clerk, id) = await ReceivedAsync();
        await PressAsync(clerk, id, "accept");
        await PressAsync(clerk, id, "bill", new() { ["Fee"] = [Fee], ["Amount"] = ["10"] });
        await PressAsync(clerk, id, "withdraw", new() { ["Reason"] = ["不办了"] });
        _host.Time.Advance(TimeSpan.FromMinutes(2));

        var mine = await SignInAsync("wang.fang");
        await Eventually.ThatAsync(() => mine.OpenAsync($"/my/cases/show/{id}"), page => page.Text.Contains("不用再缴费", StringComparison.Ordinal), _cancellation);
    }

    [Theory]
    [InlineData("停车费", "10", "", "收费项目")]
    [InlineData(Fee, "0", "", "金额")]
    [InlineData(Fee, "10.001", "", "金额")]
    [InlineData(Fee, "5", "低保家庭", "不能减免")]
    public async Task Bill_OutsideTheList_IsRefused(string fee, string amount, string reduction, string message)
    {
        var (clerk, id) = await ReceivedAsync();
        await PressAsync(clerk, id, "accept");

        var page = await ActAsync(clerk, id, "bill", new() { ["Fee"] = [fee], ["Amount"] = [amount], ["Reduction"] = [reduction] });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(page.Errors, error => error.Contains(message, StringComparison.Ordinal));
    }

    private async Task<(Visitor Clerk, Guid Id)> ReceivedAsync()
    {
        var clerk = await SignInAsync("window.region");
        var found = await clerk.OpenAsync("/desk/walk-in?q=" + Uri.EscapeDataString(Item));
        var start = await clerk.OpenAsync(found.Document.QuerySelector("a[href^='/desk/walk-in/applicant/']")!.GetAttribute("href")!);
        var first = await clerk.SubmitAsync(start, "#IdNumber", new() { ["Name"] = ["王芳"], ["IdNumber"] = ["150105198604152424"], ["Phone"] = ["13900000001"] });
        Assert.True(first.Errors.Count == 0, string.Join("；", first.Errors));
        var received = await clerk.SubmitAsync(await FormPages.FillAsync(clerk, first), "form[data-once]");
        return (clerk, received.Key);
    }

    // Through the counter that stands for the gateway, and back.
    private async Task<PageView> PayAsync(Guid id)
    {
        var mine = await SignInAsync("wang.fang");
        var bill = (await mine.OpenAsync($"/my/cases/show/{id}")).Document.QuerySelector("a[href^='/my/bills/show/']")!.GetAttribute("href")!;
        var page = await Eventually.ThatAsync(() => mine.OpenAsync(bill), page => page.Document.QuerySelector("a[href^='/sample-counter/']") is not null, _cancellation);
        var counter = await mine.OpenAsync(page.Document.QuerySelector("a[href^='/sample-counter/']")!.GetAttribute("href")!);
        Assert.Contains("不会发生真实付款", counter.Text, StringComparison.Ordinal);
        using var answer = await mine.Client.PostAsync(new Uri(counter.Url, UriKind.Relative), new FormUrlEncodedContent(Visitor.FieldsOf(counter.FormOf("form[data-once]")).Select(field => KeyValuePair.Create(field.Key, field.Value[0]))), _cancellation);
        return await mine.OpenAsync(bill);
    }

    private async Task<PageView> ActAsync(Visitor who, Guid id, string act, Dictionary<string, string[]>? values = null) =>
        await who.SubmitAsync(await who.OpenAsync($"/desk/cases/{id}"), $"form[action='/desk/cases/{act}/{id}']", values);

    private async Task<PageView> PressAsync(Visitor who, Guid id, string act, Dictionary<string, string[]>? values = null)
    {
        var page = await ActAsync(who, id, act, values);
        Assert.True(page.Errors.Count == 0, $"{act}: {string.Join("；", page.Errors)}");
        return page;
    }

    private Task<Visitor> SignInAsync(string account) => Visitor.SignInAsync(_host, account, _cancellation);
}
