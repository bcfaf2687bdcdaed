using System.Text.RegularExpressions;
using Banshi.EndToEndTests.People;
using Banshi.TestKit;

namespace Banshi.EndToEndTests.Accessible;

/// <summary>axe on every page that has an address of its own. The list is read from the sources: a new page is looked at from its first day.</summary>
public sealed partial class PageTests(TestRun run)
{
    private static readonly Dictionary<string, string?> ReaderOf = new()
    {
        ["/sign-in"] = null,
        ["/sign-up"] = null,
        ["/desk/walk-in"] = "window.saihan",
        ["/desk/cross-region"] = "window.saihan",
        ["/desk/life-events/taken"] = "window.saihan",
        ["/desk/counsels"] = "window.saihan",
        ["/desk/displays"] = "window.saihan",
        ["/display"] = null,
        ["/desk/center-load"] = "supervisor",
        ["/desk/routing"] = "approver.saihan.scjg",
        ["/desk/escalations"] = "approver.saihan.scjg",
        ["/desk/escalation-rules"] = "approver.saihan.scjg",
        ["/desk/survey-days"] = "approver.saihan.scjg",
        ["/desk/authorizations"] = "approver.dongwu.wjw",
        ["/desk/representatives"] = "approver.saihan.scjg",
        ["/desk/licenses"] = "approver.saihan",
        ["/desk/licenses/gather"] = "approver.saihan",
        ["/desk/licenses/seals"] = "approver.saihan",
        ["/desk/licenses/sharing"] = "user.saihan.scjg",
        ["/desk/licenses/seals/apply"] = "approver.saihan",
        ["/desk/clock-changes"] = "approver.saihan",
        ["/desk/after-checks"] = "approver.saihan",
        ["/admin/catalog/drafts"] = "editor.saihan.scjg",
        ["/admin/catalog/entries/propose"] = "editor.saihan.scjg",
        ["/admin/catalog/bulk"] = "editor.saihan.scjg",
        ["/admin/catalog/claims"] = "editor.dongwu.nm",
    };

    [Theory]
    [InlineData("md", "auto", 390, 1280)]
    [InlineData("lg", "auto", 390)]
    [InlineData("md", "contrast", 1280)]
    [InlineData("md", "dark", 1280)]
    public async Task Page_WithoutParameter_IsAccessible(string size, string scheme, int width, params int[] others)
    {
        var findings = new Findings(scheme == "auto" ? Audit.Whole : Audit.Colors, others);
        foreach (var reader in Addresses().GroupBy(AccountFor))
        {
            await using var person = await Person.ArriveAsync(run.Browser, await run.HostAsync(TestDatabase.Sqlite), new Screen(width, Size: size, Scheme: scheme), findings);
            if (reader.Key is { } account)
            {
                await person.SignInAsync(account);
            }

            foreach (var address in reader)
            {
                Assert.Equal((200, address), (await person.GoAsync(address), new Uri(person.Page.Url).AbsolutePath));
            }
        }

        findings.AssertNone();
    }

    private static string? AccountFor(string address) => ReaderOf.TryGetValue(address, out var account) ? account : address.Split('/')[1] switch
    {
        "desk" => "handler.saihan",
        "admin" => "admin",
        _ => "li.na",
    };

    // The page for the code is met on the way of whoever signs in.
    private static List<string> Addresses()
    {
        var source = Path.Combine(Repository.Root, "src");
        var pages = System.IO.Directory.EnumerateFiles(source, "*.cshtml", SearchOption.AllDirectories)
            .Where(file => File.ReadLines(file).First().Trim() == "@page")
            .Select(file => file.Split("/Areas/")[1].Replace(".cshtml", ""))
            .Select(file => file.Split("/Pages/"))
            .Select(parts => (parts[0] == "Portal" ? "" : "/" + parts[0]) + "/" + parts[1])
            .Select(Kebab)
            .Where(address => address != "/sign-in/code")
            .ToList();
        Assert.InRange(pages.Count, 20, 500);
        return pages;
    }

    // Areas/Desk/Pages/WalkIn/Index is /desk/walk-in.
    private static string Kebab(string path)
    {
        var words = WordStart().Replace(path, "-$0").ToLowerInvariant();
        return words == "/index" ? "/" : words.EndsWith("/index", StringComparison.Ordinal) ? words[..^"/index".Length] : words;
    }

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]")]
    private static partial Regex WordStart();
}
