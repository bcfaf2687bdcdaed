using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>授权办理: a town that is authorized accepts, reviews and decides; when that ends, what is open comes back to the agency.</summary>
public sealed class AuthorizationTests : IAsyncDisposable
{
    private const string Item = "乡村医生执业注册";
    private const string Town = "window.wulyst";
    private const string Banner = "window.dongwu";

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private readonly BanshiHost _host = new();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Entrusted_TheTownDecides_InTheAgencysName_AndNobodyElseDoes()
    {
        await AuthorizeAsync("Entrusted");
        var clerk = await SignInAsync(Town);
        var show = await TakeAsync(clerk);
        var desk = await DeskAsync(clerk);
        Assert.Contains("乌里雅斯太镇人民政府按授权办理", (await clerk.OpenAsync(desk)).Text, StringComparison.Ordinal);
        Assert.Null((await (await SignInAsync("handler.dongwu")).OpenAsync(desk)).Document.QuerySelector("form[action*='/review/']"));
        Assert.Contains("便民服务中心（站）按授权办理", await RefusedAsync("handler.dongwu", desk, "review", new { recommend = true, text = "符合条件" }), StringComparison.Ordinal);
        Assert.NotEmpty(await RefusedAsync(Banner, desk, "review", new { recommend = true, text = "符合条件" }));

        var reviewed = await PressAsync(clerk, desk, "review", new() { ["Recommend"] = ["true"], ["Opinion"] = ["符合条件"] });
        Assert.Contains("授权办理", reviewed.TextOf(".timeline"), StringComparison.Ordinal);
        Assert.Contains("便民服务中心（站）按授权办理", await RefusedAsync("approver.dongwu", desk, "decision", new { grant = true }), StringComparison.Ordinal);
        await PressAsync(clerk, desk, "decide", new() { ["Grant"] = ["true"] });

        var decision = await DecisionAsync(desk);
        Assert.Matches("东乌珠穆沁旗卫生健康委员会\\s*2026 年 3 月 2 日", decision);
        Assert.Contains("乌里雅斯太镇人民政府受东乌珠穆沁旗卫生健康委员会委托作出（东卫委〔2026〕1 号，2026 年 3 月 2 日至 2026 年 12 月 31 日有效）", decision, StringComparison.Ordinal);
        await SeeAsync(clerk, show, "准予决定书.pdf");
        Assert.Null((await clerk.OpenAsync(desk)).Document.QuerySelector("form[action*='/send-result/']"));
    }

    [Fact]
    public async Task Empowered_TheTownDecides_InItsOwnName()
    {
        await AuthorizeAsync("Empowered");
        var clerk = await SignInAsync(Town);
        await TakeAsync(clerk);
        var desk = await DeskAsync(clerk);
        await PressAsync(clerk, desk, "review", new() { ["Recommend"] = ["false"], ["Opinion"] = ["没有经过培训"] });
        await PressAsync(clerk, desk, "decide", new() { ["Grant"] = ["false"], ["Reason"] = ["没有经过培训"] });

        var decision = await DecisionAsync(desk);
        Assert.Matches("乌里雅斯太镇人民政府\\s*2026 年 3 月 2 日", decision);
        Assert.Contains("依授权以自己的名义作出", decision, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EndedAuthorization_StopsTheTown_AndBringsTheCaseBackToTheStepWhereItStood()
    {
        var approver = await AuthorizeAsync("Entrusted");
        var clerk = await SignInAsync(Town);
        var show = await TakeAsync(clerk);
        var desk = await DeskAsync(clerk);
        await PressAsync(clerk, desk, "review", new() { ["Recommend"] = ["true"], ["Opinion"] = ["符合条件"] });
        await approver.SubmitAsync(await approver.OpenAsync("/desk/authorizations"), "form[action$='handler=Revoke']");

        // Before the platform has brought it back, nobody decides any more.
        Assert.Null((await clerk.OpenAsync(desk)).Document.QuerySelector("form[action*='/decide/']"));
        _host.Time.Advance(TimeSpan.FromMinutes(6));
        var decider = await SignInAsync("approver.dongwu");
        await SeeAsync(decider, desk, "授权终止，转回办理单位");
        var back = await decider.OpenAsync(desk);

        Assert.NotNull(back.Document.QuerySelector("form[action*='/decide/']"));
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.OpenAsync(desk)).Status);
        Assert.Contains("转回东乌珠穆沁旗卫生健康委员会接着办", (await SeeAsync(clerk, show, "转回")).Text, StringComparison.Ordinal);
        await PressAsync(decider, desk, "decide", new() { ["Grant"] = ["true"] });
        Assert.DoesNotContain("委托作出", await DecisionAsync(desk), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExpiredAuthorization_BringsTheCaseBack_OnTheNextDay()
    {
        await AuthorizeAsync("Entrusted", until: "2026-03-03");
        var clerk = await SignInAsync(Town);
        await TakeAsync(clerk);
        var desk = await DeskAsync(clerk);
        _host.Time.Advance(TimeSpan.FromDays(2));

        var handler = await SignInAsync("handler.dongwu");
        await SeeAsync(handler, desk, "授权终止，转回办理单位");
        var back = await handler.OpenAsync(desk);

        Assert.NotNull(back.Document.QuerySelector("form[action*='/review/']"));
    }

    [Fact]
    public async Task WithoutAuthorization_TheCaseWaitsForTheAgencysWindow()
    {
        var clerk = await SignInAsync(Town);
        await TakeAsync(clerk);

        var window = await SignInAsync(Banner);
        var desk = await DeskAsync(window);

        Assert.Contains("已提交，等待收件", (await window.OpenAsync(desk)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.OpenAsync(desk)).Status);
    }

    [Fact]
    public async Task Authorization_ForAnItemWhoseListSaysNothing_WithoutBasisOrKind_IsRefused()
    {
        var approver = await SignInAsync("approver.dongwu.wjw");

        var refused = await approver.SubmitAsync(await approver.OpenAsync("/desk/authorizations"), "#Basis", new() { ["Division"] = ["152525100000"], ["TaskCode"] = ["生育登记"] });

        Assert.All(["承接机关的全称", "没有在这一级开通授权办理", "委托书或者授权文件", "最长 1096 天"], text => Assert.Contains(refused.Errors, error => error.Contains(text, StringComparison.Ordinal)));
    }

    private async Task<Visitor> AuthorizeAsync(string kind, string until = "2026-12-31")
    {
        var approver = await SignInAsync("approver.dongwu.wjw");
        var saved = await approver.SubmitAsync(await approver.OpenAsync("/desk/authorizations"), "#Basis", new()
        {
            ["Division"] = ["152525100000"],
            ["Body"] = ["乌里雅斯太镇人民政府"],
            ["TaskCode"] = [Item],
            ["Kind"] = [kind],
            ["Basis"] = ["东卫委〔2026〕1 号"],
            ["From"] = ["2026-03-02"],
            ["Until"] = [until],
        });
        Assert.True(saved.Errors.Count == 0, string.Join("；", saved.Errors));
        return approver;
    }

    // The page of what the town has taken.
    private static async Task<string> TakeAsync(Visitor clerk)
    {
        var offers = await clerk.OpenAsync("/desk/cross-region?q=" + Uri.EscapeDataString(Item));
        var start = await clerk.OpenAsync(offers.Document.QuerySelectorAll("a[href^='/desk/cross-region/applicant/']")[0].GetAttribute("href")!);
        var page = await clerk.SubmitAsync(start, "#IdNumber", new()
        {
            ["Name"] = ["张三"],
            ["IdNumber"] = ["11010519491231002X"],
            ["Phone"] = ["13900000003"],
            ["SawDocument"] = ["true"],
            ["Consent"] = ["InPerson"],
        });
        Assert.True(page.Errors.Count == 0, string.Join("；", page.Errors));
        return (await clerk.SubmitAsync(await FormPages.FillAsync(clerk, page), "form[data-once]")).Url.Split('?')[0];
    }

    private async Task<string> DeskAsync(Visitor window)
    {
        var page = await Eventually.ThatAsync(() => window.OpenAsync("/desk?q=" + Uri.EscapeDataString(Item)), page => page.Document.QuerySelector("table a[href^='/desk/cases/']") is not null, _cancellation);
        return page.Document.QuerySelector("table a[href^='/desk/cases/']")!.GetAttribute("href")!;
    }

    private static async Task<PageView> PressAsync(Visitor who, string desk, string act, Dictionary<string, string[]> values)
    {
        var page = await who.OpenAsync(desk);
        var done = await who.SubmitAsync(page, $"form[action$='/{act}/{page.Key}']", values);
        Assert.True(done.Errors.Count == 0, $"{act}: {string.Join("；", done.Errors)}");
        return done;
    }

    private async Task<string> RefusedAsync(string account, string desk, string act, object body)
    {
        var who = await SignInAsync(account);
        using var answer = await who.Client.PostAsJsonAsync($"/api/v1/cases/{desk.Split('/')[^1]}/{act}", body, _cancellation);
        Assert.False(answer.IsSuccessStatusCode);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(_cancellation)).RootElement.GetProperty("title").GetString()!;
    }

    // The decision as it is printed.
    private async Task<string> DecisionAsync(string desk)
    {
        var reader = await SignInAsync("approver.dongwu");
        var item = (await reader.OpenAsync(desk)).Document.QuerySelectorAll(".file-link").Single(item => item.TextContent.Contains("决定书", StringComparison.Ordinal));
        return (await reader.OpenAsync(item.QuerySelector("a[href^='/desk/cases/print/']")!.GetAttribute("href")!)).Text;
    }

    // Waits until the trail says so. A page that was put together while the act was saved may show the case as it stood before: whoever asks for more opens it again.
    private Task<PageView> SeeAsync(Visitor who, string address, string text) =>
        Eventually.ThatAsync(() => who.OpenAsync(address), page => page.Text.Contains(text, StringComparison.Ordinal), _cancellation);

    private Task<Visitor> SignInAsync(string account) => Visitor.SignInAsync(_host, account, _cancellation);
}
