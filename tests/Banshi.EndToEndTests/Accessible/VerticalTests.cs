using Banshi.EndToEndTests.People;
using Banshi.EndToEndTests.Walks;
using Banshi.TestKit;
using static Microsoft.Playwright.Assertions;

namespace Banshi.EndToEndTests.Accessible;

/// <summary>Traditional Mongolian: home, search and a guide are written downwards, from left to right, and are as accessible as in Chinese.</summary>
public sealed class VerticalTests(TestRun run)
{
    private const string WritingMode = "() => getComputedStyle(document.querySelector('main h1')).writingMode";

    [Theory]
    [InlineData(1280, "md", "auto")]
    [InlineData(390, "md", "dark")]
    [InlineData(390, "lg", "auto")]
    public async Task Mongolian_IsWrittenDownwards(int width, string size, string scheme)
    {
        var findings = new Findings(audit: true);
        await using var person = await Person.ArriveAsync(run.Browser, await run.HostAsync(TestDatabase.Sqlite), new Screen(width, Size: size, Scheme: scheme), findings);
        await person.GoAsync("/");
        await person.Page.Locator("details:has(button[name=language]) > summary").ClickAsync();
        await person.PressButtonAsync("蒙古文");

        foreach (var (name, address) in new[] { ("home", "/"), ("search", "/search?q=开饭店"), ("guide", $"/items/{FoodLicense.TaskCode}") })
        {
            await person.GoAsync(address);
            await Expect(person.Page.Locator("html")).ToHaveAttributeAsync("lang", "mn-Mong");
            Assert.Equal("vertical-lr", await person.Page.EvaluateAsync<string>(WritingMode));
            await person.KeepPictureAsync($"vertical-{name}-{width}-{size}-{scheme}");
        }

        await Expect(person.Page.Locator("#who h2")).ToContainTextAsync("ᠪᠦᠲᠦᠭᠡᠵᠦ");
        await Expect(person.Page.Locator(".sample-banner").Last).ToContainTextAsync("蒙古文界面是样例译文");
        await person.GoAsync("/centers");
        Assert.Equal("horizontal-tb", await person.Page.EvaluateAsync<string>(WritingMode));
        findings.AssertNone();
    }
}
