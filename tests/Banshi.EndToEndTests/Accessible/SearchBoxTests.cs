using Banshi.EndToEndTests.People;
using Banshi.TestKit;
using static Microsoft.Playwright.Assertions;

namespace Banshi.EndToEndTests.Accessible;

/// <summary>Names are suggested while somebody types; the keyboard alone is enough, and what is spoken follows.</summary>
public sealed class SearchBoxTests(TestRun run)
{
    [Fact]
    public async Task Suggestions_AreChosenByKeyboard()
    {
        var findings = new Findings(Audit.Whole);
        await using var person = await Person.ArriveAsync(run.Browser, await run.HostAsync(TestDatabase.Sqlite), new Screen(390), findings);
        await person.GoAsync("/");
        var (box, list) = (person.Page.Locator("#q"), person.Page.Locator("[role=listbox]"));

        await box.PressSequentiallyAsync("残疾");
        await Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await box.PressAsync("ArrowDown");
        await Expect(list.Locator("[aria-selected=true]")).ToHaveIdAsync("q-suggestions-0");
        await Expect(box).ToHaveAttributeAsync("aria-activedescendant", "q-suggestions-0");
        await box.PressAsync("Escape");
        await Expect(list).ToBeHiddenAsync();
        await Expect(box).ToHaveValueAsync("残疾");

        await box.PressSequentiallyAsync("人");
        await Expect(list).ToBeVisibleAsync();
        await box.PressAsync("ArrowUp");
        var last = await list.Locator("[role=option]").Last.TextContentAsync();
        await box.PressAsync("Enter");
        await person.Page.WaitForURLAsync("**/search?q=*");
        await Expect(person.Page.Locator("#q")).ToHaveValueAsync(last!);
        findings.AssertNone();
    }
}
