using System.Net;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>An application that is taken at a window of one banner and decided by another, on one platform.</summary>
public sealed class CrossRegionTests(BanshiHost host) : IClassFixture<BanshiHost>
{
    private const string Item = "护士执业变更注册";
    private const string Pension = "城乡居民基本养老保险待遇申领";

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Application_TakenInAnotherBanner_IsDecidedThereAndHandedOverHere()
    {
        var (clerk, window) = (await SignInAsync("window.saihan"), await SignInAsync("window.region"));
        var check = await FillAsync(clerk);
        Assert.Equal("核对并移送", check.Heading);
        Assert.Contains("2026-03-03", (await clerk.OpenAsync($"/desk/cross-region/show/{check.Key}")).Text, StringComparison.Ordinal);

        var sent = await clerk.SubmitAsync(check, "form[data-once]");
        var show = sent.Url.Split('?')[0];
        await SeeAsync(clerk, show, "2026-03-09 前答复是否受理");

        var desk = await DeskAsync(window);
        var there = await window.OpenAsync(desk);
        Assert.Contains("代收代办", there.Text, StringComparison.Ordinal);
        Assert.Contains("2026-03-04 前答复是否受理", there.Text, StringComparison.Ordinal);
        await PressAsync(window, desk, "accept", []);
        await SeeAsync(clerk, show, "前办结");
        await PressAsync(await SignInAsync("handler.region"), desk, "review", new() { ["Recommend"] = ["true"], ["Opinion"] = ["符合条件"] });
        await PressAsync(await SignInAsync("approver.region"), desk, "decide", new() { ["Grant"] = ["true"] });
        var done = await SeeAsync(clerk, show, "前交付申请人");
        Assert.All(["收件凭证.pdf", "受理通知书.pdf", "准予决定书.pdf"], name => Assert.Contains(name, done.Text, StringComparison.Ordinal));
        Assert.Contains("护士执业证书.ofd", done.Text, StringComparison.Ordinal);

        await PressAsync(clerk, show, "hand-over", new() { ["Receiver"] = ["张三"] });
        await SeeAsync(window, desk, "已送达");
    }

    [Fact]
    public async Task Application_TakenBackAtTheWindow_IsWithdrawnThere()
    {
        var (clerk, window) = (await SignInAsync("window.saihan"), await SignInAsync("window.region"));
        var sent = await clerk.SubmitAsync(await FillAsync(clerk), "form[data-once]");
        var show = sent.Url.Split('?')[0];
        var number = (await SeeAsync(clerk, show, "前答复是否受理")).TextOf(".crumbs li:last-child");
        Assert.NotNull((await window.OpenAsync($"/desk?q={number}")).Document.QuerySelector("table a"));

        await PressAsync(clerk, show, "withdraw", new() { ["Reason"] = ["不换单位了"] });

        Assert.Contains("不换单位了", (await SeeAsync(clerk, show, "这件已经结束")).Text, StringComparison.Ordinal);
        Assert.Null((await clerk.OpenAsync(show)).Document.QuerySelector("form[action^='/desk/cross-region/']"));
        Assert.Null((await window.OpenAsync($"/desk?q={number}")).Document.QuerySelector("table a"));
    }

    [Fact]
    public async Task Applicant_WhoseDocumentWasNotSeen_IsNotTaken()
    {
        var clerk = await SignInAsync("window.saihan");
        var page = await clerk.SubmitAsync(await clerk.OpenAsync(await OfferAsync(clerk)), "#IdNumber", new() { ["Name"] = ["张三"], ["IdNumber"] = ["11010519491231002X"], ["Phone"] = ["13900000003"] });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(page.Errors, error => error.Contains("证件", StringComparison.Ordinal));
        Assert.Equal("张三", page.Document.QuerySelector("#Name")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Papers_WithAWrongTrackingNumber_AreAskedForAgain()
    {
        var clerk = await SignInAsync("window.saihan");
        var sent = await clerk.SubmitAsync(await FillAsync(clerk), "form[data-once]");

        var received = await SeeAsync(clerk, sent.Url.Split('?')[0], "前答复是否受理");
        var page = await clerk.SubmitAsync(received, $"form[action='/desk/cross-region/papers/{sent.Key}']", new() { ["TrackingNumber"] = ["顺丰 123"] });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal("顺丰 123", page.Document.QuerySelector("[name=TrackingNumber]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Application_OfAnotherWindow_IsUnknown()
    {
        var clerk = await SignInAsync("window.saihan");
        var check = await FillAsync(clerk);
        var (other, applicant) = (await SignInAsync("window.dongwu"), await SignInAsync("li.na"));

        Assert.Equal(HttpStatusCode.OK, (await clerk.OpenAsync($"/desk/cross-region/show/{check.Key}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"/desk/cross-region/show/{check.Key}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await applicant.OpenAsync($"/desk/cross-region/show/{check.Key}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.OpenAsync($"/desk/cross-region/file/{check.Key}/{Guid.CreateVersion7()}")).Status);
    }

    [Fact]
    public async Task Application_HelpedWithAtAVillageStation_NeedsConsent_AndIsAcceptedByTheBanner()
    {
        var (helper, window) = (await SignInAsync("station.angger"), await SignInAsync("window.dongwu"));
        var start = await helper.OpenAsync(await OfferAsync(helper, Pension));
        Assert.Contains("帮办代办", (await helper.OpenAsync("/desk/cross-region?q=" + Uri.EscapeDataString(Pension))).Text, StringComparison.Ordinal);
        var refused = await helper.SubmitAsync(start, "#IdNumber", Person());
        Assert.Contains(refused.Errors, error => error.Contains("怎样同意", StringComparison.Ordinal));
        var unsaid = await helper.SubmitAsync(start, "#IdNumber", Person(("Consent", "ByPhone")));
        Assert.Contains(unsaid.Errors, error => error.Contains("通话时间", StringComparison.Ordinal));

        var sent = await SendAsync(helper, await helper.SubmitAsync(start, "#IdNumber", Person(("Consent", "ByPhone"), ("Note", "3 月 2 日 9 时电话"))));

        Assert.Contains("本人电话同意", sent.Text, StringComparison.Ordinal);
        var there = await window.OpenAsync(await DeskAsync(window, Pension));
        Assert.Contains("已提交，等待收件", there.Text, StringComparison.Ordinal);
        Assert.Contains("巴特尔", there.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Application_TakenAtATownThatAcceptsForTheBanner_IsAcceptedAtOnce()
    {
        var (clerk, handler) = (await SignInAsync("window.wulyst"), await SignInAsync("handler.region"));
        var start = await clerk.OpenAsync(await OfferAsync(clerk, Pension));

        var sent = await SendAsync(clerk, await clerk.SubmitAsync(start, "#IdNumber", Person(("Consent", "InPerson"))));

        await SeeAsync(clerk, sent.Url.Split('?')[0], "前办结");
        var there = await handler.OpenAsync(await DeskAsync(handler, Pension));
        Assert.Contains("受理通知书", there.Text, StringComparison.Ordinal);
        Assert.Contains("娜仁 · 异地", there.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.OpenAsync(there.Url)).Status);
    }

    private static Dictionary<string, string[]> Person(params (string Field, string Value)[] more)
    {
        var values = new Dictionary<string, string[]> { ["Name"] = ["张三"], ["IdNumber"] = ["11010519491231002X"], ["Phone"] = ["13900000003"], ["SawDocument"] = ["true"] };
        foreach (var (field, value) in more)
        {
            values[field] = [value];
        }

        return values;
    }

    private static async Task<PageView> SendAsync(Visitor clerk, PageView page)
    {
        Assert.True(page.Errors.Count == 0, string.Join("；", page.Errors));
        return await clerk.SubmitAsync(await FormPages.FillAsync(clerk, page), "form[data-once]");
    }

    // The list of the city: the window of a banner in it does not handle it.
    private static async Task<string> OfferAsync(Visitor clerk, string item = Item)
    {
        var page = await clerk.OpenAsync("/desk/cross-region?q=" + Uri.EscapeDataString(item));
        return page.Document.QuerySelectorAll("a[href^='/desk/cross-region/applicant/']")[0].GetAttribute("href")!;
    }

    private static async Task<PageView> FillAsync(Visitor clerk)
    {
        var page = await clerk.SubmitAsync(
            await clerk.OpenAsync(await OfferAsync(clerk)), "#IdNumber", new() { ["Name"] = ["张三"], ["IdNumber"] = ["11010519491231002X"], ["Phone"] = ["13900000003"], ["SawDocument"] = ["true"] });
        Assert.True(page.Errors.Count == 0, string.Join("；", page.Errors));
        return await FormPages.FillAsync(clerk, page);
    }

    private async Task<string> DeskAsync(Visitor window, string item = Item)
    {
        var page = await Eventually.ThatAsync(() => window.OpenAsync("/desk?q=" + Uri.EscapeDataString(item)), page => page.Document.QuerySelector("table a[href^='/desk/cases/']") is not null, _cancellation);
        return page.Document.QuerySelectorAll("table a[href^='/desk/cases/']")[^1].GetAttribute("href")!;
    }

    private static async Task PressAsync(Visitor who, string address, string act, Dictionary<string, string[]> values)
    {
        var page = await who.OpenAsync(address);
        var done = await who.SubmitAsync(page, $"form[action$='/{act}/{page.Key}']", values);
        Assert.True(done.Errors.Count == 0, $"{act}: {string.Join("；", done.Errors)}");
    }

    private Task<PageView> SeeAsync(Visitor who, string address, string text) =>
        Eventually.ThatAsync(() => who.OpenAsync(address), page => page.Text.Contains(text, StringComparison.Ordinal), _cancellation);

    private Task<Visitor> SignInAsync(string account) => Visitor.SignInAsync(host, account, _cancellation);
}
