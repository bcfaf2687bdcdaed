using Banshi.EndToEndTests.Kills;
using Banshi.EndToEndTests.People;
using Banshi.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Banshi.EndToEndTests.Desk;

/// <summary>Two people at one window, each before a screen of their own: the clerk at the desk, the applicant at the display.</summary>
public sealed class DisplayTests(TestRun run)
{
    private const float Patience = 20_000;

    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, false)]
    public async Task Applicant_ReadsSignsAndRates(int width, bool hasPointer)
    {
        var findings = new Findings(Audit.Whole);
        await using var host = await RunningHost.StartAsync(TestDatabase.Sqlite);
        await using var tablet = await Person.ArriveAsync(run.Browser, host, new Screen(width, HasPointer: hasPointer), findings);
        await using var clerk = await Person.ArriveAsync(run.Browser, host, new Screen(1280, HasPointer: hasPointer), findings);
        var draft = await PairAsync(host, clerk, tablet);
        await clerk.GoAsync(draft.Check);
        await clerk.PressButtonAsync("请申请人核对");
        await clerk.KeepPictureAsync($"display-desk-waits-{width}");

        await SeeHeadingAsync(tablet, "食品经营许可（新办）");
        await findings.LookAtAsync(tablet.Page);
        await tablet.KeepPictureAsync($"display-read-{width}");
        await tablet.FollowAsync("有内容不对");
        await tablet.Hands.CheckAsync(tablet.Page.GetByLabel("负责人"));
        await tablet.KeepPictureAsync($"display-wrong-{width}");
        await tablet.PressButtonAsync("交给工作人员修改");
        await Expect(clerk.Page.Locator("main")).ToContainTextAsync("申请人指出有内容不对", new() { Timeout = Patience });
        await findings.LookAtAsync(clerk.Page);
        await clerk.KeepPictureAsync($"display-desk-wrong-{width}");
        await clerk.PressButtonAsync("请申请人核对");

        await SeeHeadingAsync(tablet, "食品经营许可（新办）");
        await tablet.FollowAsync("核对无误，去签名");
        await tablet.PressButtonAsync("签名，确认无误");
        await Expect(tablet.Page.Locator(".error-summary")).ToBeVisibleAsync();
        await SignAsync(tablet, hasPointer);
        await tablet.KeepPictureAsync($"display-sign-{width}");
        await tablet.PressButtonAsync("签名，确认无误");
        await tablet.SeeHeadingAsync("签名已经收到，谢谢");
        await Expect(clerk.Page.Locator("main")).ToContainTextAsync("申请人已核对签名", new() { Timeout = Patience });
        await findings.LookAtAsync(clerk.Page);
        await clerk.PressButtonAsync("提交并收件");
        await clerk.KeepPictureAsync($"display-desk-signed-{width}");

        await clerk.PressButtonAsync("请申请人评价");
        await SeeHeadingAsync(tablet, "您对今天的服务满意吗？");
        await findings.LookAtAsync(tablet.Page);
        await tablet.KeepPictureAsync($"display-rate-{width}");
        await tablet.PressAsync(tablet.Page.GetByRole(AriaRole.Button, new() { Name = "不满意", Exact = true }));
        await tablet.KeepPictureAsync($"display-rate-why-{width}");
        await tablet.FollowAsync("重选");
        await tablet.PressButtonAsync("非常满意");
        await tablet.SeeHeadingAsync("感谢您的评价。");
        await SeeHeadingAsync(tablet, "您好，请坐");
        await tablet.KeepPictureAsync($"display-idle-{width}");
        findings.AssertNone();
    }

    [Fact]
    public async Task Display_WhoseLineBreaks_ShowsWhatCameMeanwhile()
    {
        await using var host = await RunningHost.StartAsync(TestDatabase.Sqlite);

        // A browser without a line complains of it: that is no fault of a page.
        await using var tablet = await Person.ArriveAsync(run.Browser, host, new Screen(1280), new Findings());
        await using var clerk = await Person.ArriveAsync(run.Browser, host, new Screen(1280), new Findings());
        var draft = await PairAsync(host, clerk, tablet);
        await tablet.HaveLineAsync(false);
        await Expect(tablet.Page.Locator("[data-follow-lost]")).ToBeVisibleAsync(new() { Timeout = Patience });

        await clerk.GoAsync(draft.Check);
        await clerk.PressButtonAsync("请申请人核对");
        await Expect(tablet.Heading).ToHaveTextAsync("您好，请坐");
        await tablet.HaveLineAsync(true);

        await SeeHeadingAsync(tablet, "食品经营许可（新办）");
    }

    private static async Task<WindowCase> PairAsync(RunningHost host, Person clerk, Person tablet)
    {
        var visitor = Visitor.Of(host, TestContext.Current.CancellationToken);
        await visitor.SignInAsync(await visitor.OpenAsync("/sign-in"), "window.saihan");
        var draft = await WindowCase.FillAsync(visitor);
        await clerk.SignInAsync("window.saihan");
        await tablet.GoAsync("/display");
        await tablet.PressButtonAsync("取配对码");
        await tablet.KeepPictureAsync($"display-code-{tablet.Screen.Width}");
        var code = await tablet.Page.Locator(".display-code").TextContentAsync();
        await clerk.GoAsync("/desk/displays");
        await clerk.FillAsync("配对码", code!);
        await clerk.FillAsync("放在哪里", "3 号窗口");
        await clerk.PressAsync(clerk.Page.GetByRole(AriaRole.Button, new() { Name = "配对", Exact = true }));
        await clerk.KeepPictureAsync($"display-paired-{tablet.Screen.Width}");
        await SeeHeadingAsync(tablet, "您好，请坐");
        return draft;
    }

    private static Task SeeHeadingAsync(Person person, string text) => Expect(person.Heading).ToHaveTextAsync(text, new() { Timeout = Patience });

    private static async Task SignAsync(Person tablet, bool hasPointer)
    {
        await tablet.FillAsync("您的姓名", "李娜");
        if (!hasPointer)
        {
            // What was wrong lies in the part for typing, so that is open.
            await tablet.Hands.CheckAsync(tablet.Page.GetByLabel("我输入的姓名就是我的签名"));
            return;
        }

        var pad = (await tablet.Page.Locator("canvas").BoundingBoxAsync())!;
        var mouse = tablet.Page.Mouse;
        foreach (var (from, to) in new[] { ((0.2f, 0.3f), (0.7f, 0.3f)), ((0.45f, 0.15f), (0.4f, 0.8f)), ((0.45f, 0.4f), (0.7f, 0.8f)) })
        {
            await mouse.MoveAsync(pad.X + (pad.Width * from.Item1), pad.Y + (pad.Height * from.Item2));
            await mouse.DownAsync();
            await mouse.MoveAsync(pad.X + (pad.Width * to.Item1), pad.Y + (pad.Height * to.Item2), new() { Steps = 8 });
            await mouse.UpAsync();
        }
    }
}
