using System.Net;
using Banshi.IntegrationTests.Steps;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>The basic catalog: proposals through all levels, claims, drafts, and lists that take effect on their day.</summary>
public sealed class GovernanceTests : IAsyncLifetime
{
    private const string Code = CatalogOfficers.Code;
    private readonly BanshiHost _host = new();
    private readonly CatalogOfficers _officers;
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    public GovernanceTests() => _officers = new CatalogOfficers(_host);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Proposal_GoesFromLevelToLevel_AndGoesOnWhereItWasReturned()
    {
        var editor = await As("editor.wulyst");
        var id = (await ProposeAsync(editor, Code)).Key;
        await ReviewAsync("reviewer.wulyst", id, "Approved");
        Assert.Equal(HttpStatusCode.NotFound, (await (await As("reviewer.saihan")).OpenAsync($"/admin/catalog/proposals/show/{id}")).Status);
        Assert.Contains("由您审核", (await ReviewAsync("reviewer.dongwu", id, "Returned", "")).Text, StringComparison.Ordinal);
        await ReviewAsync("reviewer.dongwu", id, "Returned", "请写明补贴对象");

        var again = await editor.OpenAsync($"/admin/catalog/entries/propose?again={id}");
        await editor.SubmitAsync(again, "#Name", new() { ["Name"] = ["草畜平衡示范户奖励（嘎查推荐）"] });
        await ReviewAsync("reviewer.dongwu", id, "Approved");
        await ReviewAsync("reviewer.xilingol", id, "Approved");
        var region = await As("reviewer.region");
        var asked = await region.OpenAsync($"/admin/catalog/proposals/show/{id}");
        var department = asked.Document.QuerySelectorAll("[name=Agencies]").Single(box => box.ParentElement!.TextContent.Contains("内蒙古自治区农牧厅", StringComparison.Ordinal)).GetAttribute("value")!;
        await region.SubmitAsync(asked, "[name=Agencies]", new() { ["Agencies"] = [department] });
        Assert.Contains("会审还没有结束", Assert.Single((await ReviewAsync("reviewer.region", id, "Approved")).Errors), StringComparison.Ordinal);

        var joint = await As("joint.region.nm");
        await joint.SubmitAsync(await joint.OpenAsync($"/admin/catalog/proposals/show/{id}"), "[name=agrees][value=false]", new() { ["Opinion"] = ["与现有补奖重复"] });
        Assert.Contains("不同意", Assert.Single((await ReviewAsync("reviewer.region", id, "Approved")).Errors), StringComparison.Ordinal);
        var done = await ReviewAsync("reviewer.region", id, "Approved", "对象不同，不重复，予以新增");

        Assert.Contains("已通过", done.Text, StringComparison.Ordinal);
        Assert.Contains("草畜平衡示范户奖励（嘎查推荐）", (await editor.OpenAsync($"/admin/catalog/entries/show/{Code}")).Heading, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("00" + "0520801000", "15 开头")]
    [InlineData("150120801000", "不一致")]
    [InlineData("150598801000", "部门代码表")]
    [InlineData("1505208", "12 位数字")]
    public async Task Proposal_WithAWrongCode_NamesTheSegment(string code, string message)
    {
        var refused = await ProposeAsync(await As("editor.wulyst"), code);
        Assert.Contains(message, Assert.Single(refused.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Proposal_OfASteppedOverOfficer_IsNotHis()
    {
        var editor = await As("editor.wulyst");
        var id = (await ProposeAsync(editor, Code)).Key;
        var region = await As("reviewer.region");
        var early = await region.OpenAsync($"/admin/catalog/proposals/show/{id}");
        Assert.DoesNotContain("由您审核", early.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await As("window.saihan")).OpenAsync($"/admin/catalog/proposals/show/{id}")).Status);

        _host.Time.Advance(TimeSpan.FromDays(14));
        Assert.Contains("已超时", (await (await As("reviewer.wulyst")).OpenAsync($"/admin/catalog/proposals/show/{id}")).Text, StringComparison.Ordinal);
        editor = await As("editor.wulyst");
        var withdrawn = await editor.SubmitAsync(await editor.OpenAsync($"/admin/catalog/proposals/show/{id}"), "form[action*='/withdraw/']");
        Assert.Contains("已撤回", withdrawn.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Claim_OpensTheDraftOfTheList_AndDecliningNeedsAReason()
    {
        var editor = await As("editor.dongwu.nm");
        var claims = await editor.OpenAsync("/admin/catalog/claims");
        var first = claims.Document.QuerySelector("[id^=entry-]")!.Id!["entry-".Length..];
        var refused = await editor.SubmitAsync(claims, $"#entry-{first} .ds-details button");
        Assert.Contains("不承接的理由", Assert.Single(refused.Errors), StringComparison.Ordinal);

        var draft = await editor.SubmitAsync(claims, $"#entry-{first} > form button");

        Assert.StartsWith("/admin/catalog/drafts/show/", draft.Url, StringComparison.Ordinal);
        Assert.Contains(first, draft.TextOf(".desk-head .code"), StringComparison.Ordinal);
        Assert.Contains("已认领，去编制清单", (await editor.OpenAsync("/admin/catalog/claims")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await As("editor.saihan.scjg")).OpenAsync(draft.Url)).Status);
    }

    [Fact]
    public async Task Start_PressedManyTimesAtOnce_OpensOneDraft()
    {
        var editor = await As("editor.saihan.scjg");
        var lists = await editor.OpenAsync("/admin/catalog/drafts");
        var start = $"form[action='/admin/catalog/drafts/start/{FoodCase.Item}'] button";

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => editor.SubmitAsync(lists, start)));

        Assert.Single((await editor.OpenAsync("/admin/catalog/drafts")).Document.QuerySelectorAll("[aria-labelledby=drafts] tbody tr"));
        var draft = await editor.SubmitAsync(lists, start);
        await editor.SubmitAsync(draft, "form[action*='/discard/']");
        Assert.NotEqual(draft.Key, (await editor.SubmitAsync(lists, start)).Key);
    }

    [Fact]
    public async Task Errors_StandInTheOrderOfThePage()
    {
        var editor = await As("editor.wulyst");
        var refused = await editor.SubmitAsync(await editor.OpenAsync("/admin/catalog/entries/propose"), "#BasicCode", new() { ["BasicCode"] = ["15"] });
        Assert.Equal(["#BasicCode", "#Name", "#Levels", "#Department", "#Law", "#Reason"], refused.Document.QuerySelectorAll(".error-summary a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Draft_ThatSomebodyElseSaved_IsNotOverwritten()
    {
        var (editor, id) = await _officers.NextVersionAsync();
        var before = await editor.OpenAsync($"/admin/catalog/drafts/basics/{id}");
        await editor.SubmitAsync(before, "#Name", new() { ["PromisedAmount"] = ["7"] });

        var late = await editor.SubmitAsync(before, "#Name", new() { ["PromisedAmount"] = ["6"], ["Everyday"] = ["我写的叫法"] });

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("我写的叫法", late.Document.QuerySelector("#Everyday")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_TakesEffectOnItsDay_OnceWithTwoNodes_AndNothingThatWasBegunChanges()
    {
        var running = new[] { new FoodCase(_host), new FoodCase(_host) };
        foreach (var one in running)
        {
            await one.FillAsync();
            await one.Applicant.SubmitAsync(await one.CheckAsync(), "form[data-once]");
            await AcceptAsync(one);
        }

        var drafts = new[] { new FoodCase(_host), new FoodCase(_host, "wang.fang"), new FoodCase(_host, "bayar") };
        foreach (var draft in drafts)
        {
            await draft.StartAsync();
        }

        var due = await DueDaysAsync(running);
        await ApproveShorterLimitAsync(new DateOnly(2026, 3, 5));
        Assert.Contains("8 个工作日", (await GuideAsync(_host)).Text, StringComparison.Ordinal);

        await using var second = _host.SecondNode();
        await GuideAsync(second ?? _host);
        _host.Time.Advance(TimeSpan.FromDays(3));
        await Eventually.ThatAsync(async () => (await GuideAsync(_host)).Text, text => !text.Contains("8 个工作日", StringComparison.Ordinal), _cancellation);

        var history = await (await As("editor.saihan.scjg")).OpenAsync($"/admin/catalog/history/{FoodCase.Item}");
        Assert.Equal(2, history.Document.QuerySelectorAll("main > div > ol > .timeline__step").Length);
        Assert.Contains("压缩承诺时限", history.Text, StringComparison.Ordinal);
        Assert.Contains("承诺办结时限", history.TextOf(".differences"), StringComparison.Ordinal);
        Assert.Equal(due, await DueDaysAsync(running));
        foreach (var draft in drafts)
        {
            await draft.SignInAgainAsync();
            Assert.Contains("这项服务的清单已经更新", (await draft.CheckAsync()).Text, StringComparison.Ordinal);
        }

        var fresh = new FoodCase(_host);
        await fresh.StartAsync();
        Assert.DoesNotContain("这项服务的清单已经更新", (await fresh.CheckAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DryRun_LeadsThroughTheFormWithoutFiles()
    {
        var (editor, id) = await _officers.NextVersionAsync();
        var page = await editor.SubmitAsync(await editor.OpenAsync($"/admin/catalog/drafts/try/{id}"), "form[action$='/try/" + id + "'] button");
        Assert.Equal("办理情形", page.Heading);

        page = await editor.SubmitAsync(page, "[name='q.situation']", new() { ["q.situation"] = ["catering"] });

        Assert.NotEqual("办理情形", page.Heading);
        Assert.Contains("办理情形", page.Text, StringComparison.Ordinal);
    }

    private async Task AcceptAsync(FoodCase one)
    {
        var clerk = await As("window.saihan");
        var received = await clerk.SubmitAsync(await clerk.OpenAsync(one.Desk), $"form[action*='/receive']");
        await clerk.SubmitAsync(received, $"form[action*='/accept']");
    }

    private async Task<List<string>> DueDaysAsync(IEnumerable<FoodCase> cases)
    {
        var clerk = await As("window.saihan");
        var days = new List<string>();
        foreach (var one in cases)
        {
            days.Add((await clerk.OpenAsync(one.Desk)).TextOf(".desk-case__grid .facts:has(dt:contains('承诺办结'))"));
        }

        return days;
    }

    private async Task ApproveShorterLimitAsync(DateOnly from)
    {
        var (editor, id) = await _officers.NextVersionAsync();
        await CatalogOfficers.PromiseAsync(editor, id, 5);
        var submitted = await CatalogOfficers.SubmitAsync(editor, id, "压缩承诺时限", $"{from:yyyy-MM-dd}");
        await ReviewAsync("reviewer.saihan", submitted.Key, "Approved");
    }

    private Task<PageView> GuideAsync(BanshiHost node) => Visitor.Of(node, _cancellation).OpenAsync($"/items/{FoodCase.Item}?now={Guid.CreateVersion7()}");

    private Task<Visitor> As(string account) => _officers.As(account);

    private Task<PageView> ReviewAsync(string reviewer, Guid id, string outcome, string opinion = "") => _officers.ReviewAsync(reviewer, id, outcome, opinion);

    private static Task<PageView> ProposeAsync(Visitor editor, string code) => CatalogOfficers.ProposeAsync(editor, code);
}
