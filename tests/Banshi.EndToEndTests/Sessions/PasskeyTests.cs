using Banshi.EndToEndTests.People;
using Banshi.TestKit;
using Microsoft.Playwright;

namespace Banshi.EndToEndTests.Sessions;

public sealed class PasskeyTests(TestRun run)
{
    [Fact]
    public async Task Passkey_ThatWasAdded_SignsIn()
    {
        await using var host = await RunningHost.StartAsync(TestDatabase.Sqlite);
        var findings = new Findings(Audit.Whole);
        await using var person = await Person.ArriveAsync(run.Browser, host, new Screen(390), findings);
        await person.SignInAsync("wang.fang");
        await person.GoAsync("/account");
        await person.HaveAuthenticatorAsync();

        await person.PressButtonAsync("在这台设备上添加通行密钥");
        await person.SeeAsync("添加");
        Assert.Equal(1, await person.Page.GetByRole(AriaRole.Button, new() { Name = "删除" }).CountAsync());
        await SignOutAsync(person);

        await SignInWithPasskeyAsync(person, "/my/cases", "/my/cases");
        await person.SeeHeadingAsync("我的办件");
        await SignOutAsync(person);

        // The way back leads nowhere else, whatever a link says.
        await SignInWithPasskeyAsync(person, "/sign-in?back=https://elsewhere.example/", "/");
        findings.AssertNone();
        Assert.Empty(host.Errors);
    }

    [Fact]
    public async Task Passkey_ThatTheDeviceDoesNotHave_IsRefusedWithWords()
    {
        await using var person = await Person.ArriveAsync(run.Browser, await run.HostAsync(TestDatabase.Sqlite), new Screen(), new Findings());
        await person.GoAsync("/sign-in");
        await person.HaveAuthenticatorAsync();
        await person.Page.GetByRole(AriaRole.Button, new() { Name = "用指纹、刷脸或屏幕锁登录" }).ClickAsync();
        await person.SeeAsync("没有登录成功");
    }

    private static async Task SignOutAsync(Person person)
    {
        await person.Page.Locator("details.account-menu summary").ClickAsync();
        await person.PressButtonAsync("退出登录");
        await person.GoAsync("/my/cases");
        await person.SeeHeadingAsync("登录");
    }

    private static async Task SignInWithPasskeyAsync(Person person, string from, string to)
    {
        await person.GoAsync(from);
        await person.SeeHeadingAsync("登录");
        await person.PressButtonAsync("用指纹、刷脸或屏幕锁登录");
        Assert.Equal(new Uri(person.Host.Address, to), new Uri(person.Page.Url));
    }
}
