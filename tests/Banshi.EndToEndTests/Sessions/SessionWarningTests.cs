using Banshi.EndToEndTests.People;
using Banshi.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Banshi.EndToEndTests.Sessions;

/// <summary>Nobody is signed out without a word: there is a warning in time, one press goes on, and what comes too late is explained.</summary>
public sealed class SessionWarningTests(TestRun run)
{
    private const int IdleMinutes = 60;

    [Fact]
    public async Task Session_ThatIsAboutToEnd_SaysSo_AndGoesOn()
    {
        var findings = new Findings(Audit.Whole);
        await using var person = await Person.ArriveAsync(run.Browser, await run.HostAsync(TestDatabase.Sqlite), new Screen(390, Size: "lg"), findings);
        await person.SignInAsync("li.na");
        await person.Page.Clock.InstallAsync();
        await person.GoAsync("/my/cases");
        var warning = person.Page.Locator(".session-warning");

        await person.Page.Clock.FastForwardAsync(Minutes(IdleMinutes - 6));
        await Expect(warning).ToBeHiddenAsync();
        await person.Page.Clock.FastForwardAsync(Minutes(2));
        await Expect(warning).ToContainTextAsync("登录快到期了");
        await person.KeepPictureAsync("session-warning");
        await findings.LookAtAsync(person.Page);

        var kept = await person.Page.RunAndWaitForResponseAsync(() => warning.GetByRole(AriaRole.Button).ClickAsync(), response => response.Url.EndsWith("/session", StringComparison.Ordinal));
        Assert.Equal(204, kept.Status);
        await Expect(warning).ToBeHiddenAsync();
        await person.Page.Clock.FastForwardAsync(Minutes(IdleMinutes - 6));
        await Expect(warning).ToBeHiddenAsync();
        await person.Page.Clock.FastForwardAsync(Minutes(7));
        await Expect(warning).ToContainTextAsync("登录已经到期");
        findings.AssertNone();
    }

    private static long Minutes(int minutes) => (long)TimeSpan.FromMinutes(minutes).TotalMilliseconds;
}
