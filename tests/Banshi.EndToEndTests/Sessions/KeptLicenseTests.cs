using System.Web;
using Banshi.EndToEndTests.People;
using Banshi.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Banshi.EndToEndTests.Sessions;

/// <summary>A license on the phone of its holder: shown without a line with its age, read by somebody who has one, and gone with the session, the account and its time.</summary>
public sealed class KeptLicenseTests(TestRun run)
{
    private const string Holder = "li.na";
    private const string Firm = "赛上人家";
    private const string None = "这台手机上没有存证照";

    private static readonly Screen Phone = new(390, IsInstalled: true);

    [Fact]
    public async Task KeptLicense_IsShownWithoutALine_AndItsCodeIsReadOnce()
    {
        var host = await run.HostAsync(TestDatabase.Sqlite);
        await using var holder = await KeepAsync(host);

        await holder.HaveLineAsync(false);
        await holder.GoAsync("/my");
        await holder.SeeHeadingAsync("没有网络");
        await holder.FollowAsync("打开，没有网络也能出示");
        await holder.SeeHeadingAsync("手机上的证照");
        await holder.SeeAsync("这是刚才的内容，没有联网核对");
        await holder.SeeAsync(Firm);
        Assert.DoesNotContain("现在有效", await holder.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await holder.Page.GetByRole(AriaRole.Button, new() { Name = "出示二维码" }).ClickAsync();
        var canvas = holder.Page.Locator("[data-code] canvas");
        await Expect(canvas).ToHaveAttributeAsync("data-code", new System.Text.RegularExpressions.Regex(@"^[0-9a-f]{32}\.\d{10}\.[\w-]{86}$"));
        await holder.KeepPictureAsync("kept-license");
        var scanned = new Uri(await QrCode.ReadAsync(run.Browser, await canvas.ScreenshotAsync()));

        await using var reader = await Person.ArriveAsync(run.Browser, host, new Screen(), new Findings());
        await reader.SignInAsync("window.saihan");
        await reader.GoAsync(scanned.PathAndQuery);
        await reader.PressButtonAsync("查看出示的内容");
        await reader.SeeAsync("现在有效");
        await reader.SeeAsync("对方的手机没有联网");
        await reader.SeeAsync(Firm);
        await reader.GoAsync($"/scan?code={HttpUtility.ParseQueryString(scanned.Query)["code"]}");
        await reader.PressButtonAsync("查看出示的内容");
        await reader.SeeAsync("已经用过");
    }

    [Fact]
    public async Task KeptLicense_SaysItsAge_AndIsForgottenAfterItsTime()
    {
        var host = await run.HostAsync(TestDatabase.Sqlite);
        await using var holder = await KeepAsync(host);
        await holder.HaveLineAsync(false);

        foreach (var (later, words) in new[]
        {
            (TimeSpan.FromMinutes(59), "这是 58 分钟前的内容"), (TimeSpan.FromHours(3.5), "这是 3 小时前的内容，没有联网核对"), (TimeSpan.FromDays(6), "这是 5 天前的内容"), (TimeSpan.FromHours(-2), "这是刚才的内容"),
        })
        {
            await LookLaterAsync(holder, later - TimeSpan.FromSeconds(30));
            await holder.SeeAsync(words);
        }

        // The clock of the phone was set back: no code of it could be read.
        await holder.Page.GetByRole(AriaRole.Button, new() { Name = "出示二维码" }).ClickAsync();
        await SeeShownAsync(holder, "这台手机的时间不对");
        await Expect(holder.Page.Locator("[data-code] canvas")).ToBeHiddenAsync();

        await LookLaterAsync(holder, TimeSpan.FromDays(7) + TimeSpan.FromMinutes(1));
        await SeeShownAsync(holder, None);
        await LookLaterAsync(holder, TimeSpan.Zero);
        await SeeShownAsync(holder, None);
    }

    [Fact]
    public async Task KeptLicense_IsGoneAfterSignOut()
    {
        var host = await run.HostAsync(TestDatabase.Sqlite);
        await using var holder = await KeepAsync(host);
        await holder.GoAsync("/kept-licenses");
        await holder.SeeAsync(Firm);

        await holder.Page.Locator("details.account-menu summary").ClickAsync();
        await holder.PressButtonAsync("退出登录");
        await holder.GoAsync("/kept-licenses");
        await SeeShownAsync(holder, None);
    }

    [Fact]
    public async Task KeptLicense_IsGoneWhenSomebodyElseSignsIn_AndWhenItsHolderRemovesIt()
    {
        var host = await run.HostAsync(TestDatabase.Sqlite);
        await using var holder = await KeepAsync(host);
        await holder.Page.Context.ClearCookiesAsync();
        await holder.GoAsync("/kept-licenses");
        await holder.SeeAsync(Firm);
        await holder.SignInAsync("wang.fang");
        await holder.GoAsync("/kept-licenses");
        await SeeShownAsync(holder, None);

        await using var again = await KeepAsync(host);
        await again.HaveLineAsync(false);
        await again.GoAsync("/kept-licenses");
        await again.Page.GetByRole(AriaRole.Button, new() { Name = "从这台手机删除" }).ClickAsync();
        await SeeShownAsync(again, None);
        await again.GoAsync("/kept-licenses");
        await SeeShownAsync(again, None);
    }

    // What the page holds from the beginning, hidden, counts only once it is shown.
    private static Task SeeShownAsync(Person person, string text) => Expect(person.Page.Locator("main").GetByText(text).First).ToBeVisibleAsync(new() { Timeout = 15_000 });

    private static async Task LookLaterAsync(Person holder, TimeSpan later)
    {
        await holder.Page.Clock.SetFixedTimeAsync(DateTime.UtcNow + later);
        await holder.GoAsync("/kept-licenses");
    }

    private async Task<Person> KeepAsync(RunningHost host)
    {
        var person = await Person.ArriveAsync(run.Browser, host, Phone, new Findings());
        await person.GoAsync("/");
        await person.Page.EvaluateAsync("navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller || new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve)))");
        await person.SignInAsync(Holder);
        await person.GoAsync("/my/licenses");
        await person.PressAsync(person.Page.Locator(".license-card__link").First);
        await person.FollowAsync("存到手机");
        await person.Page.GetByRole(AriaRole.Button, new() { Name = "存到这台手机" }).ClickAsync();
        await SeeShownAsync(person, "已经存到这台手机");
        return person;
    }
}
