using Banshi.EndToEndTests.People;
using Banshi.TestKit;
using Microsoft.Playwright;

namespace Banshi.EndToEndTests.Accessible;

/// <summary>axe on the pages that stand behind a case or a license, which nobody opens by their address alone: officers walk at a desk, others on a phone, and each page is looked at as on both.</summary>
public sealed class WorkPageTests(TestRun run)
{
    private const int Phone = 390;
    private const int Desk = 1280;
    private const string Item = "护士执业变更注册";

    private readonly Findings _findings = new(Audit.Whole, Phone, Desk);
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task CrossRegion_FromTheWindowToTheDesk_IsAccessible()
    {
        await using var host = await RunningHost.StartAsync(TestDatabase.Sqlite);
        var window = await SignInAsync(host, "window.saihan");
        await using var clerk = await ArriveAsync(host, Desk, "window.saihan");
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

        await using var officer = await ArriveAsync(host, Desk, "window.region");
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

    [Fact]
    public async Task JointHandling_FromTheGuideToTheHandingOut_IsAccessible()
    {
        const string Start = "/desk/walk-in/life-event/moving";
        await using var host = await RunningHost.StartAsync(TestDatabase.Sqlite);
        await using var clerk = await ArriveAsync(host, Desk, "window.saihan");
        await OpenAsync(clerk, "/life-events/show/moving?place-from=152525000000&place-to=152525000000");
        await OpenAsync(clerk, "/life-events/show/moving?place-from=elsewhere&place-to=150105000000");
        await OpenAsync(clerk, Start);
        await clerk.PressButtonAsync("下一步，录入申请");
        await _findings.LookAtAsync(clerk.Page);

        var window = await SignInAsync(host, "window.saihan");
        var check = await FormPages.FillAsync(window, await window.SubmitAsync(await window.OpenAsync(Start), "#IdNumber", new()
        {
            ["place-from"] = ["152525000000"],
            ["place-to"] = ["150105000000"],
            ["Name"] = ["张三"],
            ["IdNumber"] = ["11010519491231002X"],
            ["Phone"] = ["13900000003"],
        }));
        await OpenAsync(clerk, $"/desk/walk-in/life-event-check/{check.Key}");
        await window.SubmitAsync(check, "form[data-once]");
        var whole = $"/desk/life-events/{check.Key}";
        await Eventually.ThatAsync(() => window.OpenAsync(whole), page => page.Document.QuerySelector(".timeline__step a") is not null, _cancellation);
        await OpenAsync(clerk, whole);
        await OpenAsync(clerk, "/desk/life-events/taken");
        await OpenAsync(clerk, $"/desk/life-events/hand-out/{check.Key}");
        _findings.AssertNone();
    }

    [Fact]
    public async Task TypesHandInsAndSeals_AreAccessible()
    {
        const string Type = "11100000MB0143028R001";
        await using var host = await RunningHost.StartAsync(TestDatabase.Sqlite);
        var (administrator, officer) = (await SignInAsync(host, "admin"), await SignInAsync(host, "approver.saihan.scjg"));
        await administrator.SubmitAsync(await administrator.OpenAsync($"/admin/licenses/types/show/{Type}"), "form:not([action]) button");
        await administrator.SubmitAsync(await administrator.OpenAsync($"/admin/licenses/types/face/{Type}"), "#Statement", new() { ["HasPlaces"] = ["True"] });
        var template = await officer.Client.GetStringAsync(new Uri($"/desk/licenses/gather/template/{Type}", UriKind.Relative), _cancellation);
        var report = await officer.SubmitAsync(await officer.OpenAsync("/desk/licenses/gather"), "#File", new() { ["TypeCode"] = [Type] }, ("File", new Upload("营业执照.csv", System.Text.Encoding.UTF8.GetBytes($"{template}一,二"))));
        var seal = await officer.SubmitAsync(await officer.OpenAsync("/desk/licenses/seals/apply"), "#Basis", new() { ["Kind"] = ["License"], ["Purposes"] = ["Issue"], ["Basis"] = ["批准刻制"] });

        await using var admin = await ArriveAsync(host, Desk, "admin");
        foreach (var page in new[] { "show", "edit", "face", "field" })
        {
            await OpenAsync(admin, $"/admin/licenses/types/{page}/{Type}");
        }

        await OpenAsync(admin, seal.Url.Replace("/desk/", "/admin/", StringComparison.Ordinal));
        await using var clerk = await ArriveAsync(host, Desk, "approver.saihan.scjg");
        await OpenAsync(clerk, report.Url);
        await OpenAsync(clerk, seal.Url);
        _findings.AssertNone();
    }

    [Fact]
    public async Task Sharing_FromTheApplicationToTheGrant_IsAccessible()
    {
        const string Apply = "/desk/licenses/sharing/apply?type=11100000MB0143028R001";
        await using var host = await RunningHost.StartAsync(TestDatabase.Sqlite);
        await using var officer = await ArriveAsync(host, Desk, "approver.saihan.scjg");
        await OpenAsync(officer, Apply);
        await officer.PressButtonAsync("提交申请");
        Assert.NotEqual(0, await officer.Page.Locator(".error-summary").CountAsync());
        var applicant = await SignInAsync(host, "approver.saihan.scjg");
        var grant = await applicant.SubmitAsync(await applicant.OpenAsync(Apply), "#Purpose", new()
        {
            ["Purpose"] = ["核对营业执照"],
            ["Items"] = ["11150105YL2200042E4000131101001"],
            ["f.name"] = ["Plain"],
            ["EndsOn"] = [DateTime.UtcNow.AddYears(1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)],
        });
        var reviewer = await SignInAsync(host, "handler.region");
        await using var clerk = await ArriveAsync(host, Desk, "handler.region");
        await OpenAsync(clerk, grant.Url);
        await reviewer.SubmitAsync(await reviewer.OpenAsync(grant.Url), "#Reason", new() { ["Pass"] = ["True"], ["Reason"] = ["用途正当"] });
        await OpenAsync(officer, grant.Url);
        await OpenAsync(officer, "/desk/licenses/sharing");
        await using var admin = await ArriveAsync(host, Desk, "admin");
        await OpenAsync(admin, "/admin/licenses/sharing");
        await OpenAsync(admin, grant.Url.Replace("/desk/", "/admin/", StringComparison.Ordinal));
        _findings.AssertNone();
    }

    [Fact]
    public async Task License_OfItsHolderAndAtTheDesk_IsAccessible()
    {
        await using var host = await RunningHost.StartAsync(TestDatabase.Sqlite);
        await using var holder = await ArriveAsync(host, Phone, "li.na");
        await holder.GoAsync("/my/licenses");
        await holder.PressAsync(holder.Page.Locator(".license-card__link").First);
        var identifier = holder.Page.Url.Split('/')[^1];
        foreach (var page in new[] { "copy", "uses", "present", "keep", "credential", "dispute" })
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
        var shown = await QrCode.ReadAsync(run.Browser, await holder.Page.Locator(".presentation__code").ScreenshotAsync());
        Assert.StartsWith($"{host.Address.OriginalString}/scan?code=", shown, StringComparison.Ordinal);
        await holder.GoAsync($"/my/licenses/credential/{identifier}");
        await holder.PressButtonAsync("生成凭证");
        var credential = await holder.Page.Locator("textarea#Text").InputValueAsync();
        await holder.GoAsync("/verify");
        await holder.FillAsync("可验证凭证的文本", credential);
        await holder.PressButtonAsync("核验凭证");
        await holder.Page.Locator("[data-verdict=Valid]").WaitForAsync();
        await holder.GoAsync($"/my/licenses/keep/{identifier}");
        await holder.Page.GetByRole(AriaRole.Button, new() { Name = "存到这台手机" }).ClickAsync();
        await holder.Page.Locator("[data-kept]").WaitForAsync();
        await OpenAsync(holder, $"/my/licenses/keep/{identifier}");
        await OpenAsync(holder, "/kept-licenses");
        await holder.Page.GetByRole(AriaRole.Button, new() { Name = "出示二维码" }).ClickAsync();
        await holder.Page.Locator("[data-code] canvas").WaitForAsync();
        await _findings.LookAtAsync(holder.Page);

        await using var officer = await ArriveAsync(host, Desk, "approver.saihan.scjg");
        await OpenAsync(officer, $"/desk/licenses/show/{identifier}");
        await OpenAsync(officer, $"/desk/licenses/correct/{identifier}");
        await OpenAsync(holder, $"/my/licenses/uses/{identifier}");
        _findings.AssertNone();
    }

    [Fact]
    public async Task Fee_FromTheBillToTheParcel_IsAccessible()
    {
        await using var host = await RunningHost.StartAsync(TestDatabase.Sqlite);
        var window = await SignInAsync(host, "window.region");
        var found = await window.OpenAsync("/desk/walk-in?q=机动车驾驶证补领、换领");
        var first = await window.SubmitAsync(
            await window.OpenAsync(found.Document.QuerySelector("a[href^='/desk/walk-in/applicant/']")!.GetAttribute("href")!), "#IdNumber",
            new() { ["Name"] = ["王芳"], ["IdNumber"] = ["150105198604152424"], ["Phone"] = ["13900000001"] });
        var id = (await window.SubmitAsync(await FormPages.FillAsync(window, first), "form[data-once]")).Key;
        await window.SubmitAsync(await window.OpenAsync($"/desk/cases/{id}"), $"form[action='/desk/cases/accept/{id}']");
        await using var clerk = await ArriveAsync(host, Desk, "window.region");
        await OpenAsync(clerk, $"/desk/cases/{id}");
        await clerk.Page.Locator("summary", new() { HasText = "开具缴费单" }).ClickAsync();
        await clerk.PressButtonAsync("开具，通知申请人缴费");
        Assert.NotEqual(0, await clerk.Page.Locator(".error-summary").CountAsync());
        await clerk.ChooseAsync("收费项目", "机动车驾驶证工本费");
        await clerk.FillAsync("金额（元）", "10");
        await clerk.PressButtonAsync("开具，通知申请人缴费");
        await clerk.SeeAsync("待缴费");

        await using var payer = await ArriveAsync(host, Phone, "wang.fang");
        await OpenAsync(payer, $"/my/cases/show/{id}");
        await payer.KeepPictureAsync("bill-case");
        await payer.FollowAsync("去缴费（10.00 元）");
        await payer.KeepPictureAsync("bill");
        await payer.FollowAsync("去缴费");
        await payer.PressButtonAsync("模拟付款成功");
        await payer.SeeAsync("已经缴费，票据号");
        var (handler, approver) = (await SignInAsync(host, "handler.region"), await SignInAsync(host, "approver.region"));
        await handler.SubmitAsync(await handler.OpenAsync($"/desk/cases/{id}"), $"form[action='/desk/cases/review/{id}']", new() { ["Recommend"] = ["true"], ["Opinion"] = ["符合条件"] });
        await approver.SubmitAsync(await approver.OpenAsync($"/desk/cases/{id}"), $"form[action='/desk/cases/decide/{id}']", new() { ["Grant"] = ["true"] });
        await Eventually.ThatAsync(() => window.OpenAsync($"/desk/cases/{id}"), page => page.Document.QuerySelector("form[action^='/desk/cases/post/']") is not null, _cancellation);
        await window.SubmitAsync(await window.OpenAsync($"/desk/cases/{id}"), $"form[action='/desk/cases/post/{id}']", new() { ["Address"] = ["呼和浩特市赛罕区人民路 1 号"] });
        await Eventually.ThatAsync(() => window.OpenAsync($"/desk/cases/{id}"), page => page.Text.Contains("运单号：YL", StringComparison.Ordinal), _cancellation);
        await OpenAsync(clerk, $"/desk/cases/{id}");
        await clerk.KeepPictureAsync("parcel-desk");
        await OpenAsync(payer, $"/my/cases/show/{id}");
        _findings.AssertNone();
    }

    [Fact]
    public async Task Advice_OnADraft_IsAccessible()
    {
        await using var host = await RunningHost.StartAsync(TestDatabase.Sqlite);
        await using var applicant = await ArriveAsync(host, Phone, "li.na");
        await OpenAsync(applicant, "/apply/11150105YL2200042E4000131101001");
        await applicant.PressAsync(applicant.Page.Locator("main form button").First);
        var draft = new Uri(applicant.Page.Url).Segments.First(part => Guid.TryParse(part.Trim('/'), out _)).Trim('/');
        await OpenAsync(applicant, $"/apply/counsel/{draft}");
        await applicant.PressButtonAsync("请工作人员看");
        Assert.NotEqual(0, await applicant.Page.Locator(".error-summary").CountAsync());
        await applicant.FillAsync("想问什么", "布局图这样画行吗？");
        await applicant.PressButtonAsync("请工作人员看");
        await applicant.KeepPictureAsync("counsel");
        await using var clerk = await ArriveAsync(host, Desk, "window.saihan");
        await OpenAsync(clerk, "/desk/counsels");
        await clerk.PressAsync(clerk.Page.Locator("a[href^='/desk/counsels/show/']").First);
        await clerk.KeepPictureAsync("counsel-desk");
        await clerk.FillAsync("您的建议", "请标出消毒间");
        await clerk.PressButtonAsync("答复申请人");
        await OpenAsync(applicant, $"/apply/counsel/{draft}");
        await applicant.SeeAsync("请标出消毒间");
        _findings.AssertNone();
    }

    [Fact]
    public async Task EscalationAndSurvey_AreAccessible()
    {
        await using var host = await RunningHost.StartAsync(TestDatabase.Sqlite);
        var (window, handler) = (await SignInAsync(host, "window.saihan"), await SignInAsync(host, "handler.saihan.scjg"));
        var first = await window.SubmitAsync(
            await window.OpenAsync("/desk/walk-in/applicant/11150105YL2200042E4000131101001"), "#IdNumber",
            new() { ["Name"] = ["王芳"], ["IdNumber"] = ["150105198604152424"], ["Phone"] = ["13900000001"] });
        var id = (await window.SubmitAsync(await FormPages.FillAsync(window, first), "form[data-once]")).Key;
        var desk = $"/desk/cases/{id}";
        await window.SubmitAsync(await window.OpenAsync(desk), $"form[action='/desk/cases/accept/{id}']");
        await handler.SubmitAsync(await handler.OpenAsync(desk), $"form[action='/desk/cases/take/{id}']");

        await using var officer = await ArriveAsync(host, Desk, "handler.saihan.scjg");
        await OpenAsync(officer, desk);
        await officer.Page.Locator("summary", new() { HasText = "提请督办" }).ClickAsync();
        await officer.PressButtonAsync("提请督办");
        Assert.NotEqual(0, await officer.Page.Locator(".error-summary").CountAsync());
        await officer.Page.GetByLabel("提请谁督办").SelectOptionAsync(new SelectOptionValue { Label = "周正" });
        await officer.FillAsync("需要解决什么", "图纸与现场不一致");
        await officer.PressButtonAsync("提请督办");
        await using var head = await ArriveAsync(host, Desk, "approver.saihan.scjg");
        await OpenAsync(head, "/desk/escalations");
        await OpenAsync(head, desk);
        await head.FillAsync("督办意见", "按新标准办");
        await head.PressButtonAsync("批示");
        await OpenAsync(head, "/desk/escalation-rules");
        await head.PressButtonAsync("保存规则");
        Assert.NotEqual(0, await head.Page.Locator(".error-summary").CountAsync());
        await OpenAsync(officer, "/desk?queue=Review&mark=Escalated");
        await officer.SeeAsync("督办中，已批示");

        var held = DateTime.UtcNow.AddDays(4).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        await handler.SubmitAsync(await handler.OpenAsync(desk), $"form[action='/desk/cases/start-procedure/{id}']", new() { ["Name"] = ["现场核查"], ["Reason"] = ["核对布局"], ["HeldOn"] = [held] });
        await using var applicant = await ArriveAsync(host, Phone, "wang.fang");
        await OpenAsync(applicant, $"/my/cases/survey-day/{id}");
        await applicant.PressButtonAsync("提交");
        Assert.NotEqual(0, await applicant.Page.Locator(".error-summary").CountAsync());
        await OpenAsync(applicant, $"/my/cases/show/{id}");
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
