using Banshi.Ofd.Seals;
using Banshi.TestKit;

namespace Banshi.EndToEndTests.Exchange;

/// <summary>
/// A window of one province takes a nurse's application that another province decides. The line is cut for a
/// minute in the middle; every message is delivered twice, and not in order. Both sides come to the same end, and nothing is doubled.
/// </summary>
public sealed class CrossProvinceTests
{
    private const string Item = "护士执业变更注册";
    private const string Nurse = "11010519491231002X";

    private static readonly string Search = $"/desk/cross-region?q={Uri.EscapeDataString(Item)}";

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(TestDatabase.Sqlite, TestDatabase.Postgres, 60)]
    [InlineData(TestDatabase.Postgres, TestDatabase.Sqlite, 5)]
    public async Task Case_TakenInOneProvinceAndDecidedInAnother_ComesToItsEndOverABadLine(TestDatabase takes, TestDatabase decides, int secondsCut)
    {
        await using var both = await TwoPlatforms.StartAsync(takes, decides);
        var (there, back) = (both.There, both.Back);
        var clerk = await both.AtTakingAsync("window.saihan");
        var people = (Window: await both.AtDecidingAsync("window.region"), Handler: await both.AtDecidingAsync("handler.region"), Approver: await both.AtDecidingAsync("approver.region"));

        var check = await FillAsync(clerk);
        both.IsCut = true;
        var sent = await clerk.SubmitAsync(check, "form[data-once]");
        await TwoPlatforms.PressAsync(clerk, sent.Url, "papers", new() { ["TrackingNumber"] = ["SF1234567890"] });
        await Task.Delay(TimeSpan.FromSeconds(secondsCut), _cancellation);
        Assert.Contains("已移送，等待对方收件", (await clerk.OpenAsync(sent.Url)).Text, StringComparison.Ordinal);
        Assert.True(there.Failed > 0 && there.Delivered == 0);

        // The application's first try is lost once more: the news of its papers overtakes it.
        there.Loses = "applied";
        both.IsCut = false;
        var show = sent.Url.Split('?')[0];
        await both.SeeAsync(clerk, show, "前答复是否受理");
        var desk = await both.DeskAsync(people.Window, Item);
        Assert.Contains("SF1234567890", (await both.SeeAsync(people.Window, desk, "SF1234567890")).Text, StringComparison.Ordinal);

        await CorrectAsync(people.Window, desk);
        await both.SeeAsync(clerk, show, "请通知申请人");
        var correction = await clerk.OpenAsync($"/desk/cross-region/check/{sent.Key}");
        await clerk.SubmitAsync(correction, "form[data-once]");
        await both.SeeAsync(people.Window, desk, "已收件");
        await TwoPlatforms.PressAsync(people.Window, desk, "accept", []);
        await both.SeeAsync(clerk, show, "前办结");
        await TwoPlatforms.PressAsync(people.Handler, desk, "review", new() { ["Recommend"] = ["true"], ["Opinion"] = ["符合条件"] });
        await TwoPlatforms.PressAsync(people.Approver, desk, "decide", new() { ["Grant"] = ["true"] });
        var done = await both.SeeAsync(clerk, show, "前交付申请人");
        await TwoPlatforms.PressAsync(people.Window, desk, "send-result", new() { ["TrackingNumber"] = ["EMS0987654321"] });
        await both.SeeAsync(clerk, show, "EMS0987654321");
        await TwoPlatforms.PressAsync(clerk, show, "hand-over", new() { ["Receiver"] = ["张三"] });
        await both.SeeAsync(people.Window, desk, "已送达");

        await both.SettleAsync();
        await VerifyAsync(done, clerk, both.Taking);
        await OnceAsync(people.Window, desk, await clerk.OpenAsync(show));
        Assert.True(there.Delivered >= 8 && back.Delivered >= 8, "Every message came twice.");
        Assert.Empty(both.Taking.Errors);
        Assert.Empty(both.Deciding.Errors);
        await SuspendAsync(await both.AtTakingAsync("admin"), clerk);
    }

    // Nothing is offered of a platform that nothing is sent to; once it goes on, all of it is again.
    private async Task SuspendAsync(Visitor admin, Visitor clerk)
    {
        const string Exchange = "/admin/exchange";
        const string Switch = "form[action*='handler=Suspend']";
        await admin.SubmitAsync(await admin.OpenAsync(Exchange), Switch, []);
        Assert.Null(OfferOf(await clerk.OpenAsync(Search)));
        await admin.SubmitAsync(await admin.OpenAsync(Exchange), Switch, []);
        await Eventually.ThatAsync(() => clerk.OpenAsync(Search), page => OfferOf(page) is not null, _cancellation);
    }

    private async Task<PageView> FillAsync(Visitor clerk)
    {
        var found = await Eventually.ThatAsync(() => clerk.OpenAsync(Search), page => OfferOf(page) is not null, _cancellation);
        var applicant = await clerk.SubmitAsync(await clerk.OpenAsync(OfferOf(found)!), "#IdNumber", new() { ["Name"] = ["张三"], ["IdNumber"] = [Nurse], ["Phone"] = ["13900000003"], ["SawDocument"] = ["true"] });
        return await FormPages.FillAsync(clerk, applicant);
    }

    private static string? OfferOf(PageView page) => page.Document.QuerySelector("a[href*='partner=150000000000']")?.GetAttribute("href");

    private static async Task CorrectAsync(Visitor window, string desk)
    {
        await TwoPlatforms.PressAsync(window, desk, "receive", []);
        var page = await window.OpenAsync(desk);
        var box = page.Document.QuerySelector($"form[action='/desk/cases/correction/{page.Key}'] input[type=checkbox]")!;
        await TwoPlatforms.PressAsync(window, desk, "correction", new() { ["point"] = [box.GetAttribute("value")!], [$"reason.{box.GetAttribute("value")}"] = ["请写全称"] });
    }

    // The license that came back is the sealed original.
    private async Task VerifyAsync(PageView done, Visitor clerk, RunningHost host)
    {
        var license = done.Document.QuerySelectorAll("a[href*='/desk/cross-region/file/']").Single(link => link.TextContent.Trim().EndsWith(".ofd", StringComparison.Ordinal)).GetAttribute("href")!;
        var bytes = await clerk.Client.GetByteArrayAsync(new Uri(host.Address, license), _cancellation);
        Assert.True(new OfdVerifier(new VerifyOptions()).Verify(bytes, TimeProvider.System.GetUtcNow()).IsUntouched);
    }

    private static async Task OnceAsync(Visitor window, string desk, PageView taken)
    {
        var decided = await window.OpenAsync(desk);
        var acts = TwoPlatforms.ActsOf(decided);
        Assert.All(["提交申请", "收件", "一次性告知补正", "提交补正", "受理", "审查", "决定", "签发电子证照", "办结", "寄出纸质材料", "寄送结果", "送达"], act => Assert.Single(acts, act));
        Assert.All(["移送办理单位", "移送补正材料", "寄出纸质材料", "送达"], act => Assert.Single(TwoPlatforms.ActsOf(taken), act));
        Assert.DoesNotContain("校验链不完整", decided.Text + taken.Text, StringComparison.Ordinal);
    }
}
