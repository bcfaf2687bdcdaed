using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Banshi.Catalog.Contracts;
using Banshi.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.IntegrationTests;

/// <summary>The standards register: editions, what they bind, where that is met.</summary>
public sealed class StandardsRegisterTests : IAsyncLifetime
{
    private const string Register = "/admin/catalog/standards";
    private const string Header = "task_name,catalog_code,task_code,task_type,dept_name,use_level,server_type,project_type,promise_day,promise_type,handle_type,task_state";
    private readonly BanshiHost _host = new();
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task NewEdition_SupersedesFromItsDay_AndTheEarlierStaysReadable()
    {
        var officer = await As("reviewer.region");
        var page = await RegisteredAsync(officer, "DB15/T 9001—2026", "2026-03-02");
        var id = page.Key;
        page = await officer.SubmitAsync(await officer.OpenAsync($"{Register}/next/{id}"), "#Number", new() { ["Number"] = ["DB15/T 9001—2027"], ["EffectiveOn"] = ["2026-03-05"] });
        Assert.Contains("写明承诺时限", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("DB15/T 9001—2027", await PublicAsync(), StringComparison.Ordinal);
        await officer.SubmitAsync(page, "#register");
        Assert.Contains("DB15/T 9001—2026", await PublicAsync(), StringComparison.Ordinal);

        _host.Time.Advance(TimeSpan.FromDays(3));
        Assert.Contains("DB15/T 9001—2027", await PublicAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("DB15/T 9001—2026", await PublicAsync(), StringComparison.Ordinal);
        officer = await As("reviewer.region");
        var first = await officer.OpenAsync($"{Register}/show/{id}?edition=1");
        Assert.Contains("第 1 版", first.TextOf("header.desk-case__head"), StringComparison.Ordinal);
        Assert.Contains("执行的是第 2 版", first.Text, StringComparison.Ordinal);
        Assert.Contains("第 1 版", (await officer.OpenAsync($"{Register}/show/{id}?day=2026-03-04")).TextOf("header.desk-case__head"), StringComparison.Ordinal);
        Assert.Contains("第 2 版", (await officer.OpenAsync($"{Register}/show/{id}")).TextOf("header.desk-case__head"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EditionInForce_NeverChanges()
    {
        var officer = await As("reviewer.region");
        var written = await WrittenAsync(officer, "DB15/T 9002—2026", "2026-03-02");
        var (edition, clause) = (EditionOf(written), written.Document.QuerySelector("a[href*='/edit-clause/']")!.GetAttribute("href")!);
        var (form, clauseForm) = (await officer.OpenAsync(edition), await officer.OpenAsync(clause));
        await officer.SubmitAsync(written, "#register");

        foreach (var page in new[] { await officer.OpenAsync(edition), await officer.SubmitAsync(form, "#Title", new() { ["Title"] = ["改名"] }), await officer.SubmitAsync(clauseForm, "#Text", new() { ["Text"] = ["改要求"] }) })
        {
            Assert.Equal(HttpStatusCode.Conflict, page.Status);
            Assert.Contains("已经实施", Assert.Single(page.Errors), StringComparison.Ordinal);
        }

        var shown = await officer.OpenAsync($"{Register}/show/{written.Key}");
        Assert.DoesNotContain("改名", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("改要求", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standard_ThatIsRepealed_LeavesThePublicPageOnItsDay()
    {
        var officer = await As("admin");
        var page = await RegisteredAsync(officer, "DB15/T 9003—2026", "2026-03-01");
        Assert.Contains("实施日期（2026-03-01）", Assert.Single((await RepealAsync(officer, page, "2026-03-01")).Errors), StringComparison.Ordinal);

        var repealed = await RepealAsync(officer, page, "2026-03-04");

        Assert.Contains("自 2026-03-04 起废止", repealed.Text, StringComparison.Ordinal);
        Assert.Contains("DB15/T 9003—2026", await PublicAsync(), StringComparison.Ordinal);
        _host.Time.Advance(TimeSpan.FromDays(2));
        Assert.DoesNotContain("DB15/T 9003—2026", await PublicAsync(), StringComparison.Ordinal);
        Assert.Contains("DB15/T 9003—2026", (await (await As("admin")).OpenAsync($"{Register}?state=Repealed")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Number", "", "请填写标准号或文号")]
    [InlineData("Number", "GB/T 39046—2020", "已经登记过")]
    [InlineData("EffectiveOn", "", "请填写实施日期")]
    [InlineData("Link", "www.example.com", "http://")]
    [InlineData("Field", "", "请填写所属领域")]
    public async Task Standard_WithBadInput_SaysWhatToDo_AndKeepsTheRest(string field, string value, string message)
    {
        var page = await AddAsync(await As("reviewer.region"), "DB15/T 9004—2026", "2026-03-02", (field, value));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(message, Assert.Single(page.Errors), StringComparison.Ordinal);
        Assert.Equal("样例规范", page.Document.QuerySelector("#Title")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Figure_IsWhatTheRulesSayOfTheLists_AndNamesThoseThatDoNotKeepThem()
    {
        var officer = await As("admin");
        var clause = await ClauseAsync(officer, "GB/T 39554.2—2020", "实施清单写明设定依据");
        var before = await BreakingAsync(item => item.Basis.Count == 0);
        Assert.Equal((before.All - before.Codes.Count, before.Codes.Count), FigureOf(await officer.OpenAsync(clause)));

        await ImportAsync(officer, "000131101001");

        var after = await BreakingAsync(item => item.Basis.Count == 0);
        var page = await officer.OpenAsync(clause);
        Assert.Equal((before.All, before.Codes.Count + 1), (after.All, after.Codes.Count));
        Assert.Equal((after.All - after.Codes.Count, after.Codes.Count), FigureOf(page));
        Assert.Contains("没有设定依据", page.Text, StringComparison.Ordinal);
        Assert.Equal(after.Codes, await CodesAsync(officer, clause));
    }

    [Fact]
    public async Task Figure_OfSeveralRules_CountsEachListOnce_PageByPage()
    {
        var officer = await As("admin");
        var clause = await ClauseAsync(officer, "GB/T 39554.2—2020", "实施清单写明法定办结时限和承诺办结时限");
        await ImportAsync(officer, [.. Enumerable.Range(101, 25).Select(item => $"000131102{item}")]);
        var (all, codes) = await BreakingAsync(item => item.PromisedLimit is null || item is { Type: ItemType.Permit, StatutoryLimit: null });

        Assert.InRange(codes.Count, 25, 200);
        Assert.Equal((all - codes.Count, codes.Count), FigureOf(await officer.OpenAsync(clause)));
        Assert.Equal(codes, await CodesAsync(officer, clause));
    }

    [Fact]
    public async Task Center_ThatIsSilent_DoesNotCountAsMet()
    {
        var admin = await As("admin");
        var clause = await ClauseAsync(admin, "GB/T 36112—2018", "设施设备");
        var id = Guid.Parse(clause.Split('/')[^1]);
        Assert.Equal(["7", "0", "0", "7"], CentersOf(await admin.OpenAsync(clause)));
        var officer = await As("reviewer.dongwu");
        var form = await officer.OpenAsync($"{Register}/report/{id}/152525000000");
        var refused = await officer.SubmitAsync(form, "#Evidence", new() { ["On"] = ["2026-03-03"] });
        Assert.All(["是否达标", "依据", "不能晚于今天"], part => Assert.Single(refused.Errors, error => error.Contains(part, StringComparison.Ordinal)));

        await officer.SubmitAsync(form, "#Evidence", new() { ["IsMet"] = ["true"], ["Evidence"] = ["叫号机和无障碍设施均可用"], ["On"] = ["2026-03-01"] });
        var late = await officer.SubmitAsync(form, "#Evidence", new() { ["IsMet"] = ["false"], ["Evidence"] = ["叫号机停用"], ["On"] = ["2026-03-02"] });

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        var page = await admin.OpenAsync(clause);
        Assert.Equal(["7", "1", "0", "6"], CentersOf(page));
        Assert.Contains("1 / 3，未填报 2", page.TextOf(".bars tr:has(a[href*='152500000000'])"), StringComparison.Ordinal);
        Assert.Contains("叫号机和无障碍设施均可用", page.Text, StringComparison.Ordinal);
        Assert.Equal(["3", "1", "0", "2"], CentersOf(await admin.OpenAsync($"{clause}?division=152500000000")));
    }

    [Fact]
    public async Task Report_ForACenterThatIsNotOnesOwnOrNotBound_IsRefused()
    {
        var clause = Guid.Parse((await ClauseAsync(await As("admin"), "GB/T 36112—2018", "设施设备")).Split('/')[^1]);
        var officer = await As("reviewer.dongwu");

        Assert.Equal(HttpStatusCode.Forbidden, (await officer.OpenAsync($"{Register}/report/{clause}/150105000000")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.OpenAsync($"{Register}/report/{clause}/152525100000")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.OpenAsync($"{Register}/report/{clause}/unknown")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await As("joint.region.nm")).OpenAsync($"{Register}/report/{clause}/150000000000")).Status);
    }

    [Fact]
    public async Task Plan_BehindItsDay_IsMarked()
    {
        var officer = await As("reviewer.region");
        await officer.SubmitAsync(await officer.OpenAsync($"{Register}/plans/new"), "#Title", Plan("窗口服务规范", "2026-03-10"));
        var plans = await officer.OpenAsync($"{Register}/plans");
        Assert.Contains("已逾期", plans.TextOf("tr:has(a:contains('政务服务标准化管理办法'))"), StringComparison.Ordinal);
        Assert.DoesNotContain("已逾期", plans.TextOf("tr:has(a:contains('窗口服务规范'))"), StringComparison.Ordinal);

        _host.Time.Advance(TimeSpan.FromDays(9));

        Assert.Contains("已逾期", (await (await As("reviewer.region")).OpenAsync($"{Register}/plans")).TextOf("tr:has(a:contains('窗口服务规范'))"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plan_ThatIsApproved_BecomesTheNextEdition_AndTellsWhoMovedIt()
    {
        var officer = await As("reviewer.region");
        var standard = await RegisteredAsync(officer, "DB15/T 9005—2025", "2025-03-02");
        var page = await officer.SubmitAsync(await officer.OpenAsync($"{Register}/plans/new"), "#Title", Plan("样例规范（修订）", "2026-06-30", ("StandardId", $"{standard.Key}")));
        var plan = page.Key;
        page = await officer.SubmitAsync(page, "button[value=Drafting]");
        var seen = await officer.SubmitAsync(page, "button[value=Consulting]", new() { ["Note"] = ["向各盟市征求意见"] });
        Assert.Equal(HttpStatusCode.Conflict, (await officer.SubmitAsync(page, "button[value=Consulting]")).Status);

        page = await officer.SubmitAsync(seen, "form[action*='/approve/']", new() { ["Number"] = ["DB15/T 9005—2026"], ["Title"] = ["样例规范"], ["Issuer"] = ["样例机关"], ["EffectiveOn"] = ["2026-04-01"] });

        Assert.Equal(standard.Key, page.Key);
        Assert.Contains("第 2 版", page.TextOf("header.desk-case__head"), StringComparison.Ordinal);
        Assert.Contains("写明承诺时限", page.Text, StringComparison.Ordinal);
        var history = (await officer.OpenAsync($"{Register}/plans/show/{plan}")).TextOf("section:has(#steps)");
        Assert.Contains("已审定 2026-03-02 10:00 杨帆 DB15/T 9005—2026", history, StringComparison.Ordinal);
        Assert.Contains("向各盟市征求意见", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plan_DroppedWithoutAReason_StaysWhereItIs()
    {
        var officer = await As("admin");
        var page = await officer.SubmitAsync(await officer.OpenAsync($"{Register}/plans/new"), "#Title", Plan("窗口服务规范", "2026-03-10"));

        var refused = await officer.SubmitAsync(page, "button[value=Dropped]");
        var past = await officer.SubmitAsync(await officer.OpenAsync($"{Register}/plans/new"), "#Title", Plan("窗口服务规范", "2026-03-01"));

        Assert.Contains("请填写终止的理由", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Contains("不能早于今天", Assert.Single(past.Errors), StringComparison.Ordinal);
        Assert.Contains("已终止", (await officer.SubmitAsync(page, "button[value=Dropped]", new() { ["Note"] = ["并入管理办法"] })).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Register_IsReadByEditors_WrittenByServiceAdministrations_AndClosedToOthers()
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await (await As("li.na")).OpenAsync(Register)).Status);
        var editor = await As("editor.saihan.scjg");
        Assert.Null((await editor.OpenAsync(Register)).Document.QuerySelector("a[href$='/standards/new']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.OpenAsync($"{Register}/new")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await AddAsync(await As("joint.region.nm"), "DB15/T 9006—2026", "2026-03-02")).Status);

        var regional = await RegisteredAsync(await As("reviewer.region"), "DB15/T 9007—2026", "2026-03-02");
        var town = await As("reviewer.wulyst");
        Assert.Null((await town.OpenAsync($"{Register}/show/{regional.Key}")).Document.QuerySelector("a[href*='/next/']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await town.OpenAsync($"{Register}/next/{regional.Key}")).Status);
    }

    [Fact]
    public async Task PublicStandards_AreThoseInForce_OnThePageAndInTheApi()
    {
        var visitor = Visitor.Of(_host, _cancellation);
        var page = await visitor.OpenAsync("/standards?field=Ratings");
        Assert.Equal(2, page.Document.QuerySelectorAll(".hit").Length);
        Assert.NotNull((await visitor.OpenAsync("/lists")).Document.QuerySelector("a[href='/standards']"));

        using var rows = JsonDocument.Parse(await visitor.Client.GetStringAsync(new Uri("/api/v1/standards?field=Ratings", UriKind.Relative), _cancellation));
        Assert.Equal(["GB/T 39734—2020", "GB/T 39735—2020"], rows.RootElement.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("number").GetString()));
    }

    private Task<Visitor> As(string account) => Visitor.SignInAsync(_host, account, _cancellation);

    private async Task<string> PublicAsync() => (await Visitor.Of(_host, _cancellation).OpenAsync($"/standards?now={Guid.CreateVersion7()}")).Text;

    private static Dictionary<string, string[]> Plan(string title, string dueOn, params (string Field, string Value)[] more)
    {
        Dictionary<string, string[]> fields = new() { ["Title"] = [title], ["Kind"] = ["WorkingRule"], ["Field"] = ["Service"], ["Lead"] = ["样例单位"], ["DueOn"] = [dueOn] };
        foreach (var (field, value) in more)
        {
            fields[field] = [value];
        }

        return fields;
    }

    private static async Task<PageView> AddAsync(Visitor officer, string number, string effectiveOn, params (string Field, string Value)[] instead)
    {
        Dictionary<string, string[]> fields = new() { ["Kind"] = ["Local"], ["Field"] = ["Service"], ["Number"] = [number], ["Title"] = ["样例规范"], ["Issuer"] = ["样例机关"], ["EffectiveOn"] = [effectiveOn] };
        foreach (var (field, value) in instead)
        {
            fields[field] = [value];
        }

        return await officer.SubmitAsync(await officer.OpenAsync($"{Register}/new"), "#Number", fields);
    }

    private static async Task<PageView> WrittenAsync(Visitor officer, string number, string effectiveOn)
    {
        var page = await AddAsync(officer, number, effectiveOn);
        var clause = await officer.OpenAsync(page.Document.QuerySelector("a[href*='/edit-clause/']")!.GetAttribute("href")!);
        Assert.Contains("至少选择一项", Assert.Single((await officer.SubmitAsync(clause, "#Text", new() { ["Text"] = ["写明承诺时限"] })).Errors), StringComparison.Ordinal);
        return await officer.SubmitAsync(clause, "#Text", new() { ["Text"] = ["写明承诺时限"], ["Elements"] = ["promisedLimit"], ["Rules"] = ["R07"] });
    }

    private static async Task<PageView> RegisteredAsync(Visitor officer, string number, string effectiveOn) =>
        await officer.SubmitAsync(await WrittenAsync(officer, number, effectiveOn), "#register");

    private static Task<PageView> RepealAsync(Visitor officer, PageView page, string day) =>
        officer.SubmitAsync(page, "form[action*='/repeal/']", new() { ["RepealedOn"] = [day], ["RepealReason"] = ["由新的规范替代"] });

    private static string EditionOf(PageView page) => page.Document.QuerySelector("a[href*='/standards/edition/']")!.GetAttribute("href")!;

    private static async Task<string> ClauseAsync(Visitor officer, string number, string text)
    {
        var found = await officer.OpenAsync($"{Register}?q={Uri.EscapeDataString(number)}");
        var page = await officer.OpenAsync(Assert.Single(found.Document.QuerySelectorAll("tbody a")).GetAttribute("href")!);
        return page.Document.QuerySelectorAll("tbody a[href*='/clause/']").First(link => link.TextContent.Contains(text, StringComparison.Ordinal)).GetAttribute("href")!;
    }

    private static (int Met, int NotMet) FigureOf(PageView page) => (
        int.Parse(page.TextOf("section:has(#lists) .figures div:nth-child(2) dd"), CultureInfo.InvariantCulture),
        int.Parse(page.TextOf("section:has(#lists) .figures div:nth-child(3) dd"), CultureInfo.InvariantCulture));

    private static IEnumerable<string> CentersOf(PageView page) => page.Document.QuerySelectorAll("section:has(#centers) .figures dd").Select(figure => figure.TextContent.Trim());

    // Lists that the exchange table leaves without basis and without statutory limit.
    private static async Task ImportAsync(Visitor officer, params string[] basicCodes)
    {
        var rows = basicCodes.Select(code => $"食品经营许可,{code},{Steps.FoodCase.Item[..^12]}{code},01,呼和浩特市赛罕区市场监督管理局,4,\"2,3,4\",2,8,工作日,\"1,2\",1");
        var report = await officer.SubmitAsync(await officer.OpenAsync("/admin/catalog/import"), "#File", [], ("File", new Upload("list.csv", Encoding.UTF8.GetBytes($"{Header}\n{string.Join('\n', rows)}"))));
        Assert.Empty(report.Errors);
    }

    private static async Task<List<string>> CodesAsync(Visitor officer, string clause)
    {
        var codes = new List<string>();
        for (var address = clause; address is not null;)
        {
            var page = await officer.OpenAsync(address);
            codes.AddRange(page.Document.QuerySelectorAll("section:has(#lists) tbody .code").Select(code => code.TextContent));
            address = page.Document.QuerySelector("section:has(#lists) a[rel=next]")?.GetAttribute("href") is { } next ? clause + next : null;
        }

        return codes;
    }

    // From the feed of lists, which knows nothing of the rules.
    private async Task<(int All, List<string> Codes)> BreakingAsync(Func<ItemContent, bool> breaks)
    {
        using var scope = _host.Services.CreateScope();
        var catalog = scope.ServiceProvider.GetRequiredService<ICatalog>();
        var lists = new List<ItemContent>();
        var cursor = 0L;
        while (await catalog.ChangesAsync(cursor, 1000, _cancellation) is { Count: > 0 } changes)
        {
            lists.AddRange(changes.Select(change => change.Version.Content));
            cursor = changes[^1].Cursor;
        }

        var inForce = lists.Where(item => item.State == ItemState.InForce).ToList();
        return (inForce.Count, [.. inForce.Where(breaks).OrderBy(item => item.Division, StringComparer.Ordinal).ThenBy(item => item.TaskCode, StringComparer.Ordinal).Select(item => item.TaskCode)]);
    }
}
