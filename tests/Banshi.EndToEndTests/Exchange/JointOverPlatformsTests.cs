using Banshi.EndToEndTests.People;
using Banshi.TestKit;

namespace Banshi.EndToEndTests.Exchange;

/// <summary>
/// 多地联办 over two platforms: a household moves from a banner that another platform serves. The line is cut in the middle and the taking platform killed;
/// every message is delivered twice, and not in order. The matter comes to its end, and nothing is doubled.
/// </summary>
public sealed class JointOverPlatformsTests(TestRun run)
{
    private const string Dongwu = "152525000000";
    private const string There = $"{TwoPlatforms.DecidingCode}-{Dongwu}";
    private const string AtWindow = "/desk/walk-in/life-event/moving";

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(TestDatabase.Sqlite, TestDatabase.Postgres)]
    [InlineData(TestDatabase.Postgres, TestDatabase.Sqlite)]
    public async Task LifeEvent_WithAPartOnAnotherPlatform_ComesToItsEndOverABadLine(TestDatabase takes, TestDatabase decides)
    {
        await using var both = await TwoPlatforms.StartAsync(takes, decides);
        var clerk = await both.AtTakingAsync("window.saihan");
        var submitted = await SubmitAsync(clerk);
        var desk = $"/desk/life-events/{submitted.Key}";
        Assert.Contains("迁出地 内蒙古自治区锡林郭勒盟东乌珠穆沁旗", submitted.Text, StringComparison.Ordinal);

        // The line is cut when the part begins: it waits, and says so.
        both.IsCut = true;
        var consent = await LinkAsync(clerk, desk, "准予迁入");
        await DecideAsync(both.AtTakingAsync, "saihan", consent);
        await both.SeeAsync(clerk, desk, "已经转给内蒙古自治区的平台，等对方收下");
        var show = await LinkAsync(clerk, desk, "迁出登记");
        await TwoPlatforms.PressAsync(clerk, show, "papers", new() { ["TrackingNumber"] = ["SF1234567890"] });
        await both.KillTakingAsync();
        clerk = await both.AtTakingAsync("window.saihan");
        both.There.Loses = "applied";
        both.IsCut = false;

        // The other platform has an ordinary case, with the decision of this one among its materials.
        var window = await both.AtDecidingAsync("window.dongwu");
        var leave = await both.DeskAsync(window, "户口迁出登记");
        var taken = await both.SeeAsync(window, leave, "SF1234567890");
        Assert.Contains("准予迁入（准予决定书）.pdf", taken.Text, StringComparison.Ordinal);
        Assert.Contains("“户口迁移”多地联办", taken.Text, StringComparison.Ordinal);
        await DecideAsync(both.AtDecidingAsync, "dongwu", leave);

        // What it decided comes back, and the part that needs it begins with it.
        var register = await LinkAsync(clerk, desk, "迁入登记");
        Assert.Contains("迁出登记（准予决定书）.pdf", (await clerk.OpenAsync(register)).Text, StringComparison.Ordinal);
        var number = (await window.OpenAsync(leave)).TextOf(".crumbs .code");
        Assert.Contains($"迁出登记：内蒙古自治区的平台，已办结，等待交付，办件编号 {number}", (await clerk.OpenAsync("/desk/life-events/taken")).Text, StringComparison.Ordinal);
        await TwoPlatforms.PressAsync(clerk, show, "hand-over", new() { ["Receiver"] = ["张三"] });
        await both.SeeAsync(window, leave, "已送达");
        await DecideAsync(both.AtTakingAsync, "saihan", register);
        await Eventually.ThatAsync(() => clerk.OpenAsync(desk), page => StatesOf(page).TrueForAll(state => state == "已办成"), _cancellation);

        await both.SettleAsync();
        var (decided, handed) = (TwoPlatforms.ActsOf(await window.OpenAsync(leave)), TwoPlatforms.ActsOf(await clerk.OpenAsync(show)));
        Assert.All(["提交申请", "受理", "决定", "办结", "寄出纸质材料", "送达"], act => Assert.Single(decided, act));
        Assert.All(["移送办理单位", "寄出纸质材料", "决定书转给后一项的办理单位", "送达"], act => Assert.Single(handed, act));
        Assert.Empty(both.Taking.Errors);
        Assert.Empty(both.Deciding.Errors);
    }

    [Fact]
    public async Task LifeEvent_OfThePortal_IsCorrectedAndTakenBackByItsApplicant()
    {
        await using var both = await TwoPlatforms.StartAsync(TestDatabase.Sqlite, TestDatabase.Sqlite);
        var bayar = await both.AtTakingAsync("bayar");
        await bayar.SubmitAsync(await bayar.OpenAsync("/division"), "button[value='150105000000']");
        var guide = await both.SeeAsync(bayar, $"/life-events/show/moving?place-from={There}&place-to=150105000000", "由内蒙古自治区的平台办理：在这里一次提交");
        var start = await bayar.OpenAsync(guide.Document.QuerySelector("a[href^='/apply/life-event/']")!.GetAttribute("href")!);
        var check = await FormPages.FillAsync(bayar, await bayar.SubmitAsync(start, "main form"));
        Assert.Contains("由其他平台办理的，您填写的内容、材料和联系方式会转给那个平台。", check.Text, StringComparison.Ordinal);
        var mine = (await bayar.SubmitAsync(check, "form[data-once]")).Url.Split('?')[0];
        var region = await both.AtTakingAsync("window.region");
        await DecideAsync(both.AtTakingAsync, "saihan", await LinkAsync(region, mine.Replace("/my/life-events/show/", "/desk/life-events/", StringComparison.Ordinal), "准予迁入"));

        var window = await both.AtDecidingAsync("window.dongwu");
        var leave = await both.DeskAsync(window, "户口迁出登记");
        Assert.Contains("网上申请，“户口迁移”多地联办", (await window.OpenAsync(leave)).Text, StringComparison.Ordinal);
        await TwoPlatforms.PressAsync(window, leave, "receive", []);
        var box = (await window.OpenAsync(leave)).Document.QuerySelector("form[action^='/desk/cases/correction/'] input[type=checkbox]")!.GetAttribute("value")!;
        await TwoPlatforms.PressAsync(window, leave, "correction", new() { ["point"] = [box], [$"reason.{box}"] = ["请写全称"] });

        var asked = await both.SeeAsync(bayar, mine, "补正“迁出登记”");
        var receipt = asked.Document.QuerySelector("a[href^='/my/life-events/result/']")!.GetAttribute("href")!;
        Assert.Equal("application/pdf", (await bayar.Client.GetAsync(new Uri(both.Taking.Address, receipt), _cancellation)).Content.Headers.ContentType!.MediaType);
        Assert.False((await (await both.AtTakingAsync("li.na")).Client.GetAsync(new Uri(both.Taking.Address, receipt), _cancellation)).IsSuccessStatusCode);
        var elsewhere = asked.Document.QuerySelector("a[href^='/apply/elsewhere/']")!.GetAttribute("href")!.Split('?')[0];
        var notices = await both.SeeAsync(bayar, "/my/notices", "“户口迁出登记”有内容需要补正");
        Assert.Equal(mine, (await bayar.OpenAsync(notices.Document.QuerySelector($"a[href='/my/cases/show/{elsewhere.Split('/')[^1]}']")!.GetAttribute("href")!)).Url.Split('?')[0]);
        await LookAsync(both.Taking, [mine, elsewhere]);
        var correction = await bayar.OpenAsync(elsewhere);
        var corrected = await bayar.SubmitAsync(correction, "form[data-once]");
        Assert.Equal(mine, corrected.Url.Split('?')[0]);
        await both.SeeAsync(window, leave, "已收件");

        await bayar.SubmitAsync(await bayar.OpenAsync(mine.Replace("/show/", "/withdraw/", StringComparison.Ordinal)), "form[data-once]", new() { ["Part"] = ["leave"] });
        await both.SeeAsync(window, leave, "已撤回");
        var ended = await both.SeeAsync(bayar, mine, "这件事到此办完");
        Assert.Equal(["已办成", "已撤回", "不再办理"], StatesOf(ended));
        await both.SettleAsync();
        Assert.Empty(both.Taking.Errors);
        Assert.Empty(both.Deciding.Errors);
    }

    private async Task LookAsync(RunningHost host, IReadOnlyList<string> paths)
    {
        var findings = new Findings(Audit.Whole);
        foreach (var width in new[] { 390, 1280 })
        {
            await using var bayar = await Person.ArriveAsync(run.Browser, host, new Screen(width), findings);
            await bayar.SignInAsync("bayar");
            foreach (var path in paths)
            {
                Assert.Equal(200, await bayar.GoAsync(path));
            }
        }

        findings.AssertNone();
    }

    private async Task<PageView> SubmitAsync(Visitor clerk)
    {
        var start = await Eventually.ThatAsync(() => clerk.OpenAsync(AtWindow), page => page.Document.QuerySelector($"option[value='{There}']") is not null, _cancellation);
        var form = await clerk.SubmitAsync(start, "#IdNumber", new()
        {
            ["place-from"] = [There],
            ["place-to"] = ["150105000000"],
            ["Name"] = ["张三"],
            ["IdNumber"] = ["11010519491231002X"],
            ["Phone"] = ["13900000003"],
        });
        var submitted = await clerk.SubmitAsync(await FormPages.FillAsync(clerk, form), "form[data-once]");
        Assert.Empty(submitted.Errors);
        return submitted;
    }

    private async Task<string> LinkAsync(Visitor clerk, string desk, string part) =>
        LinkOf(await Eventually.ThatAsync(() => clerk.OpenAsync(desk), page => LinkOf(page, part) is not null, _cancellation), part)!;

    private static string? LinkOf(PageView page, string part) => page.Document.QuerySelectorAll(".timeline__step")
        .First(step => step.QuerySelector("h3")!.TextContent.Contains(part, StringComparison.Ordinal)).QuerySelector("a")?.GetAttribute("href");

    private static List<string> StatesOf(PageView page) => [.. page.Document.QuerySelectorAll(".timeline__step h3 .ds-tag").Select(tag => tag.TextContent.Trim())];

    private async Task DecideAsync(Func<string, Task<Visitor>> signIn, string place, string desk)
    {
        var window = await signIn($"window.{place}");
        await TwoPlatforms.PressAsync(window, desk, "accept", []);
        foreach (var who in new[] { await signIn($"handler.{place}"), await signIn($"approver.{place}") })
        {
            await PressIfThereAsync(who, desk, "review", new() { ["Recommend"] = ["true"], ["Opinion"] = ["符合条件"] });
            await PressIfThereAsync(who, desk, "decide", new() { ["Grant"] = ["true"] });
        }

        await Eventually.ThatAsync(() => window.OpenAsync(desk), page => page.TextOf(".desk-case__state").Contains("已办结", StringComparison.Ordinal), _cancellation);
    }

    // Not every list has somebody who reviews, and who decides differs.
    private static async Task PressIfThereAsync(Visitor who, string desk, string act, Dictionary<string, string[]> values)
    {
        var page = await who.OpenAsync(desk);
        if (page.Document.QuerySelector($"form[action='/desk/cases/{act}/{page.Key}']") is not null)
        {
            await TwoPlatforms.PressAsync(who, desk, act, values);
        }
    }
}
