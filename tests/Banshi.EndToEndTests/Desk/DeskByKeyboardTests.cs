using Banshi.EndToEndTests.Kills;
using Banshi.EndToEndTests.People;
using Banshi.TestKit;
using static Microsoft.Playwright.Assertions;

namespace Banshi.EndToEndTests.Desk;

/// <summary>An officer works without a mouse: keys lead through the list and the case, documents open beside it, and what is typed into a field stays text.</summary>
public sealed class DeskByKeyboardTests(TestRun run)
{
    private const int WideWindow = 1680;

    [Fact]
    public async Task Keys_LeadFromTheListToTheCaseAndItsDocuments()
    {
        var findings = new Findings(Audit.Whole);
        await using var host = await RunningHost.StartAsync(TestDatabase.Sqlite);
        var visitor = Visitor.Of(host, TestContext.Current.CancellationToken);
        await visitor.SignInAsync(await visitor.OpenAsync("/sign-in"), "window.saihan");
        var food = await WindowCase.FillAsync(visitor);
        await visitor.SubmitAsync(await visitor.OpenAsync(food.Check), "form[data-once]");
        await using var clerk = await Person.ArriveAsync(run.Browser, host, new Screen(WideWindow), findings);
        await clerk.SignInAsync("window.saihan");
        await clerk.GoAsync("/desk");
        var (page, keys) = (clerk.Page, clerk.Page.Keyboard);

        await keys.PressAsync("?");
        await Expect(page.Locator("#keys")).ToBeVisibleAsync();
        await Expect(page.Locator("#keys [data-keys-of^='.desk-header']")).ToContainTextAsync("窗口收件");
        await findings.LookAtAsync(page);
        await keys.PressAsync("Escape");
        await keys.PressAsync("/");
        await keys.TypeAsync("j?gd");
        await Expect(page.Locator("#q")).ToHaveValueAsync("j?gd");
        await Expect(page.Locator("#keys")).ToBeHiddenAsync();

        await page.Locator("h1").ClickAsync();
        await keys.PressAsync("j");
        await clerk.LeaveByAsync(() => keys.PressAsync("Enter"));
        await Expect(page.Locator(".beside [aria-current=page]")).ToBeVisibleAsync();
        await clerk.KeepPictureAsync("desk-split");

        await keys.PressAsync("]");
        await Expect(page.Locator(".viewer iframe")).ToBeVisibleAsync();
        var first = await page.Locator("[data-viewer-name]").TextContentAsync();
        await keys.PressAsync("]");
        await Expect(page.Locator("[data-viewer-name]")).Not.ToHaveTextAsync(first!);
        await findings.LookAtAsync(page);
        await clerk.KeepPictureAsync("desk-viewer");
        await page.Locator("[data-viewer-act=close]").FocusAsync();
        await keys.PressAsync("Escape");
        await Expect(page.Locator(".viewer")).ToBeHiddenAsync();

        await keys.PressAsync("n");
        await Expect(page.Locator("summary[data-key=n]")).ToBeFocusedAsync();
        await keys.PressAsync("g");
        await clerk.LeaveByAsync(() => keys.PressAsync("d"));
        await Expect(clerk.Heading).ToHaveTextAsync("我的待办");
        findings.AssertNone();
    }

    [Fact]
    public async Task Keys_LeadThroughAListOfTheAdministration()
    {
        var findings = new Findings();
        await using var host = await RunningHost.StartAsync(TestDatabase.Sqlite);
        await using var officer = await Person.ArriveAsync(run.Browser, host, new Screen(1280), findings);
        await officer.SignInAsync("admin");
        await officer.GoAsync("/admin/licenses/types");
        var rows = officer.Page.Locator("[data-rows] tbody tr");

        await officer.Page.Keyboard.PressAsync("j");
        await officer.Page.Keyboard.PressAsync("j");

        await Expect(rows.Nth(1).Locator("a").First).ToBeFocusedAsync();
        findings.AssertNone();
    }
}
