using System.Text.Json;
using Banshi.EndToEndTests.People;
using Banshi.TestKit;
using static Microsoft.Playwright.Assertions;

namespace Banshi.EndToEndTests.Sessions;

/// <summary>On which ways somebody is told: the preferences, and what its service worker makes of a message. No push service of the world takes part.</summary>
public sealed class PushTests(TestRun run)
{
    private static readonly (string Name, string Value)[] Settings = [("Notices:Push:IsOn", "true"), ("Notices:Push:Contact", "mailto:push@example.cn"), ("Notices:Mail:Host", "127.0.0.1"), ("Notices:Mail:From", "noreply@example.cn")];

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Settings_AreAccessible_AndSayWhatThisBrowserCanDo(int width)
    {
        var findings = new Findings(Audit.Whole);
        await using var host = await RunningHost.StartAsync(TestDatabase.Sqlite, Settings);
        await using var person = await Person.ArriveAsync(run.Browser, host, new Screen(width, IsInstalled: true), findings);
        await person.SignInAsync("li.na");
        await person.GoAsync("/my/notices");
        await person.FollowAsync("通知方式");

        await Expect(person.Page.Locator("[data-push-on], [data-push-denied]").Locator("visible=true")).ToHaveCountAsync(1);
        await Expect(person.Page.Locator("[data-push-none]")).ToBeHiddenAsync();
        await findings.LookAtAsync(person.Page);
        await person.KeepPictureAsync($"push-settings-{width}");
        await person.PressButtonAsync("发送验证码");
        await Expect(person.Page.Locator(".error-summary")).ToBeVisibleAsync();
        await person.FillAsync("邮箱地址", "li.na@example.cn");
        await person.PressButtonAsync("发送验证码");
        await person.SeeAsync("验证码已经发到 li.na@example.cn");
        await person.KeepPictureAsync($"mail-settings-{width}");

        // Without scripts axe cannot look.
        await using var reader = await Person.ArriveAsync(run.Browser, host, new Screen(width, Scripts: false), new Findings());
        await reader.SignInAsync("li.na");
        await reader.GoAsync("/my/notices/settings");
        await Expect(reader.Page.Locator("[data-push-none]")).ToBeVisibleAsync();
        await Expect(reader.Page.Locator("[data-push-on]")).ToBeHiddenAsync();

        await using var admin = await Person.ArriveAsync(run.Browser, host, new Screen(width), findings);
        await admin.SignInAsync("admin");
        await admin.GoAsync("/admin/notices");
        await admin.SeeAsync("平台公钥（VAPID）");
        findings.AssertNone();
    }

    [Fact]
    public async Task Message_IsShownByTheWorker_AndLeadsIntoThePortalAlone()
    {
        await using var host = await RunningHost.StartAsync(TestDatabase.Sqlite);
        await using var person = await Person.ArriveAsync(run.Browser, host, new Screen(390, IsInstalled: true), new Findings());
        await person.SignInAsync("li.na");
        await person.AllowAsync("notifications");
        await person.Page.EvaluateAsync("async () => void await navigator.serviceWorker.ready");
        var message = JsonSerializer.Serialize(new { id = "1", title = "您的办件已经受理", path = "/my/cases" });

        await person.PushAsync(message);

        var shown = await Eventually.ThatAsync(
            () => person.Page.EvaluateAsync<string[]>("async () => (await (await navigator.serviceWorker.ready).getNotifications()).map((one) => `${one.title} ${one.tag} ${one.data}`)"),
            notifications => notifications.Length > 0, TestContext.Current.CancellationToken);
        Assert.Equal(["您的办件已经受理 1 /my/cases"], shown);
    }
}
