using Banshi.EndToEndTests.People;
using Banshi.TestKit;

namespace Banshi.EndToEndTests.Accessible;

/// <summary>axe on the pages that stand behind a case or a license, which nobody opens by their address alone.</summary>
public sealed class WorkPageTests(TestRun run)
{
    private const string Item = "护士执业变更注册";

    private readonly Findings _findings = new(audit: true);
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task CrossRegion_FromTheWindowToTheDesk_IsAccessible(int width)
    {
        await using var host = await RunningHost.StartAsync(TestDatabase.Sqlite);
        var window = await SignInAsync(host, "window.saihan");
        await using var clerk = await ArriveAsync(host, width, "window.saihan");
        await OpenAsync(clerk, $"/desk/cross-region?q={Item}");
        var offer = (await window.OpenAsync($"/desk/cross-region?q={Item}")).Document.QuerySelector("a[href^='/desk/cross-region/applicant/']")!.GetAttribute("href")!;
        await OpenAsync(clerk, offer);
        await clerk.PressButtonAsync("下一步，录入申请");
        Assert.NotEqual(0, await clerk.Page.Locator(".error-summary").CountAsync());

        var first = await window.SubmitAsync(await window.OpenAsync(offer), "#IdNumber", new() { ["Name"] = ["张三"], ["IdNumber"] = ["11010519491231002X"], ["Phone"] = ["13900000003"], ["SawDocument"] = ["true"] });
        await OpenAsync(clerk, first.Url);
        var check = await FormPages.FillAsync(window, first);
        await OpenAsync(clerk, $"/desk/cross-region/check/{check.Key}");
        await OpenAsync(clerk, $"/desk/cross-region/show/{check.Key}");
        await window.SubmitAsync(check, "form[data-once]");
        await Eventually.ThatAsync(() => window.OpenAsync($"/desk/cross-region/show/{check.Key}"), page => page.Text.Contains("前答复是否受理", StringComparison.Ordinal), _cancellation);
        await OpenAsync(clerk, $"/desk/cross-region/show/{check.Key}");

        await using var officer = await ArriveAsync(host, width, "window.region");
        await OpenAsync(officer, "/desk?due=Week&whose=Free");
        await officer.PressAsync(officer.Page.Locator("table a[href^='/desk/cases/']").First);
        foreach (var part in await officer.Page.Locator("details").AllAsync())
        {
            await part.EvaluateAsync("part => part.open = true");
        }

        await _findings.LookAtAsync(officer.Page);

        var here = new Uri(officer.Page.Url).AbsolutePath;
        await officer.PressButtonAsync("我来办");
        await OpenAsync(officer, "/desk/templates/edit");
        await officer.PressButtonAsync("保存");
        await OpenAsync(officer, "/desk");
        await officer.Page.Locator("input[name=case]").First.CheckAsync();
        await officer.PressButtonAsync("受理");
        await officer.SeeHeadingAsync("批量办理结果");
        await OpenAsync(officer, here);
        await officer.PressAsync(officer.Page.Locator("a[href^='/desk/cases/print/']").First);
        _findings.AssertNone();
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task License_OfItsHolderAndAtTheDesk_IsAccessible(int width)
    {
        await using var host = await RunningHost.StartAsync(TestDatabase.Sqlite);
        await using var holder = await ArriveAsync(host, width, "li.na");
        await holder.GoAsync("/my/licenses");
        await holder.PressAsync(holder.Page.Locator(".license-card__link").First);
        var identifier = holder.Page.Url.Split('/')[^1];
        foreach (var page in new[] { "copy", "uses", "present", "dispute" })
        {
            await OpenAsync(holder, $"/my/licenses/{page}/{identifier}");
        }

        await holder.Page.Locator("main form input[type=radio], main form select").First.WaitForAsync();
        await holder.PressAsync(holder.Page.Locator("main form button").Last);
        Assert.NotEqual(0, await holder.Page.Locator(".error-summary").CountAsync());
        await holder.GoAsync($"/my/licenses/present/{identifier}");
        await holder.Page.Locator("input[type=checkbox]").First.CheckAsync();
        await holder.PressButtonAsync("出示");
        Assert.Contains("还有", await holder.Page.Locator("[role=timer]").TextContentAsync(), StringComparison.Ordinal);

        await using var officer = await ArriveAsync(host, width, "approver.saihan.scjg");
        await OpenAsync(officer, $"/desk/licenses/show/{identifier}");
        await OpenAsync(officer, $"/desk/licenses/correct/{identifier}");
        await OpenAsync(holder, $"/my/licenses/uses/{identifier}");
        _findings.AssertNone();
    }

    private static async Task OpenAsync(Person person, string path) => Assert.Equal(200, await person.GoAsync(path));

    private async Task<Person> ArriveAsync(RunningHost host, int width, string account)
    {
        var person = await Person.ArriveAsync(run.Browser, host, new Screen(width), _findings);
        await person.SignInAsync(account);
        return person;
    }

    private async Task<Visitor> SignInAsync(RunningHost host, string account)
    {
        var visitor = Visitor.Of(host, _cancellation);
        await visitor.SignInAsync(await visitor.OpenAsync("/sign-in"), account);
        return visitor;
    }
}
