using Banshi.TestKit;

namespace Banshi.EndToEndTests.Exchange;

/// <summary>
/// 多地联办 over two platforms: a household moves from a banner that another platform serves. The line is cut in the middle and the taking platform killed;
/// every message is delivered twice, and not in order. The matter comes to its end, and nothing is doubled.
/// </summary>
public sealed class JointOverPlatformsTests
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
        await TwoPlatforms.PressAsync(await signIn($"window.{place}"), desk, "accept", []);
        await TwoPlatforms.PressAsync(await signIn($"handler.{place}"), desk, "review", new() { ["Recommend"] = ["true"], ["Opinion"] = ["符合条件"] });
        foreach (var account in new[] { $"window.{place}", $"handler.{place}", $"approver.{place}" })
        {
            var who = await signIn(account);
            var page = await who.OpenAsync(desk);
            if (page.Document.QuerySelector($"form[action='/desk/cases/decide/{page.Key}']") is not null)
            {
                await TwoPlatforms.PressAsync(who, desk, "decide", new() { ["Grant"] = ["true"] });
            }
        }

        var window = await signIn($"window.{place}");
        await Eventually.ThatAsync(() => window.OpenAsync(desk), page => page.TextOf(".desk-case__state").Contains("已办结", StringComparison.Ordinal), _cancellation);
    }
}
