using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Banshi.IntegrationTests.Steps;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>What happens to the clock of a case, as the applicant and the officers see it. Everything starts on Monday 2 March 2026; the promise is 8 working days.</summary>
public sealed class ClockActTests : IAsyncDisposable
{
    private const string Handler = "handler.saihan.scjg";
    private const string Approver = "approver.saihan.scjg";

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private readonly BanshiHost _host = new();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Procedure_StopsTheClock_UntilItsResult()
    {
        var food = await AcceptedAsync();
        Assert.Equal("2026-03-12", await DueAsync(food));

        var started = await food.ActAsync(Handler, "start-procedure", new() { ["Name"] = ["现场核查"], ["Reason"] = ["核对布局"], ["HeldOn"] = ["2026-03-05"], ["Place"] = ["大学东路 1 号"] });
        Assert.Empty(started.Errors);
        Assert.Contains("时限暂停", started.Text, StringComparison.Ordinal);
        Assert.Null(started.Document.QuerySelector(food.Form("review")));
        Assert.Contains("正在进行“现场核查”", (await food.Applicant.OpenAsync(food.Mine)).Text, StringComparison.Ordinal);

        _host.Time.Advance(TimeSpan.FromDays(7));
        var alone = await food.ActAsync(Handler, "end-procedure", new() { ["Passed"] = ["true"], ["Result"] = ["布局与图纸一致"], ["Officers"] = ["张三"] });
        Assert.Contains("两名以上", Assert.Single(alone.Errors), StringComparison.Ordinal);
        await EndOnTheSpotAsync(food);

        // From 2 to 9 March five working days did not count.
        Assert.Equal("2026-03-19", await DueAsync(food));
        await food.SignInAgainAsync();
        var mine = await food.Applicant.OpenAsync(food.Mine);
        Assert.Contains("特别程序告知书", mine.Text, StringComparison.Ordinal);
        Assert.Contains("特别程序结果告知书", mine.Text, StringComparison.Ordinal);
        Assert.Contains("暂停：现场核查", mine.TextOf(".days"), StringComparison.Ordinal);
    }

    // With where it was and a photo, which the office opens and the applicant does not.
    private async Task EndOnTheSpotAsync(FoodCase food)
    {
        var handler = await Visitor.SignInAsync(_host, Handler, TestContext.Current.CancellationToken);
        var done = await handler.SubmitAsync(
            await handler.OpenAsync(food.Desk), food.Form("end-procedure"),
            new() { ["Passed"] = ["true"], ["Result"] = ["布局与图纸一致"], ["Officers"] = ["张三、李四"], ["Position"] = ["40.8175, 111.7652"] }, ("Photos", Upload.Pdf("后厨.pdf")));
        Assert.Contains("位置 40.8175, 111.7652", done.Text, StringComparison.Ordinal);
        var photo = done.Document.QuerySelectorAll("a").Single(link => link.TextContent.Contains("后厨", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.OK, (await handler.Client.GetAsync(new Uri(photo, UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
        await food.SignInAgainAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await food.Applicant.Client.GetAsync(new Uri(photo.Replace("/desk/", "/my/", StringComparison.Ordinal), UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Procedure_ThatTheListDoesNotName_IsRefused()
    {
        var food = await AcceptedAsync();
        var officer = await Visitor.SignInAsync(_host, Handler, _cancellation);

        var answer = await PostAsync(officer, $"/api/v1/cases/{food.Id}/procedure", new { name = "专家评审", reason = "请专家看看" });

        Assert.Contains("不在实施清单的特别程序内", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extension_IsProposedOnce_AndApprovedBySomebodyElse()
    {
        var food = await AcceptedAsync();
        var tooLong = await ExtendAsync(food, Handler, 11);
        Assert.Contains("最多可以延长 10 个工作日", Assert.Single(tooLong.Errors), StringComparison.Ordinal);
        Assert.Empty((await ExtendAsync(food, Handler, 5)).Errors);
        Assert.Equal("2026-03-12", await DueAsync(food));

        var officer = await Visitor.SignInAsync(_host, Approver, _cancellation);
        Assert.Contains("延长 5 个工作日", (await officer.OpenAsync("/desk/clock-changes")).Text, StringComparison.Ordinal);
        await food.ActAsync(Approver, "decide-clock", new() { ["Approve"] = ["true"], ["Opinion"] = [""] });

        Assert.Equal("2026-03-19", await DueAsync(food));
        Assert.Contains("延长办理期限告知书", (await food.Applicant.OpenAsync(food.Mine)).Text, StringComparison.Ordinal);
        Assert.Contains("已经延长过一次", Assert.Single((await ExtendAsync(food, Handler, 5)).Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OwnProposal_IsNotDecidedByItsAuthor()
    {
        var food = await AcceptedAsync();
        await ExtendAsync(food, Approver, 5);
        var officer = await Visitor.SignInAsync(_host, Approver, _cancellation);
        Assert.Null((await officer.OpenAsync(food.Desk)).Document.QuerySelector(food.Form("decide-clock")));

        var answer = await PostAsync(officer, $"/api/v1/cases/{food.Id}/clock-change/decision", new { approve = true });

        Assert.Contains("由您提出", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FirstDay_IsCorrectedByAnApprovedChange()
    {
        var food = new FoodCase(_host);
        await food.SubmitAsync();
        _host.Time.Advance(TimeSpan.FromDays(2));
        await food.AcceptAsync();
        Assert.Equal("2026-03-16", await DueAsync(food));

        await food.ActAsync(Handler, "propose-clock", new() { ["Kind"] = ["Start"], ["From"] = ["2026-03-02"], ["Reason"] = ["当天已经收齐，登记晚了两天"] });
        await food.ActAsync(Approver, "decide-clock", new() { ["Approve"] = ["true"] });

        Assert.Equal("2026-03-12", await DueAsync(food));
        Assert.Contains("更正起算日", (await food.ActAsync(Handler, "review", new() { ["Recommend"] = ["true"], ["Opinion"] = ["符合条件"] })).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CaseThatNobodyAnswers_IsAcceptedByLaw_AndMarkedWhereItIsLate()
    {
        var food = new FoodCase(_host);
        await food.SubmitAsync();
        _host.Time.Advance(TimeSpan.FromDays(8));
        var accepted = await food.EventuallyAsync("已受理");
        Assert.Contains("受理通知书", accepted.Text, StringComparison.Ordinal);
        Assert.Contains("逾期未答复，视为受理", accepted.Text, StringComparison.Ordinal);
        Assert.Contains("超过期限", accepted.Text, StringComparison.Ordinal);

        // Counted from the day on which it was handed in.
        Assert.Equal("2026-03-12", await DueAsync(food));
        _host.Time.Advance(TimeSpan.FromDays(3));
        Assert.Contains("承诺办结时限", (await food.EventuallyAsync("承诺办结时限")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Applicant_AsksForTime_AndGoesOn()
    {
        var food = await AcceptedAsync();
        var empty = await SuspendAsync(food, "");
        Assert.Single(empty.Errors);
        var stopped = await SuspendAsync(food, "正在按要求改造操作间");
        Assert.Contains("您申请了中止", stopped.Text, StringComparison.Ordinal);

        _host.Time.Advance(TimeSpan.FromDays(9));
        await food.SignInAgainAsync();
        await food.Applicant.SubmitAsync(await food.Applicant.OpenAsync(food.Mine), $"form[action='/my/cases/resume/{food.Id}']");

        Assert.Equal("2026-03-23", await DueAsync(food));
    }

    [Fact]
    public async Task WithdrawnCase_CanBeAppliedForAgain_WithWhatWasAnswered()
    {
        var food = await AcceptedAsync();
        var page = await food.Applicant.OpenAsync($"/my/cases/withdraw/{food.Id}");
        var withdrawn = await food.Applicant.SubmitAsync(page, "#Reason", new() { ["Reason"] = ["不开了"] });
        Assert.Contains("已撤回", withdrawn.Text, StringComparison.Ordinal);
        Assert.Contains("撤回申请回执", withdrawn.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("办结", (await (await Visitor.SignInAsync(_host, Handler, _cancellation)).OpenAsync(food.Desk)).TextOf(".acts"), StringComparison.Ordinal);

        var again = await food.Applicant.SubmitAsync(withdrawn, $"form[action='/my/cases/again/{food.Id}']");

        Assert.NotEqual(food.Id, again.Key);
        var business = await food.Applicant.OpenAsync($"/apply/section/{again.Key}/business");
        Assert.Equal("李娜", business.Document.QuerySelector("[name='q.principal']")!.GetAttribute("value"));

        // The license was authorized for the first case alone.
        Assert.NotNull((await food.Applicant.OpenAsync($"/apply/section/{again.Key}/materials")).Document.QuerySelector("button[value='reuse:material-businessLicense']"));
    }

    [Fact]
    public async Task DecidedCase_CannotBeWithdrawn()
    {
        var food = new FoodCase(_host);
        await food.GrantAsync();

        Assert.Contains("已经作出决定", await PostAsync(food.Applicant, $"/api/v1/cases/{food.Id}/withdrawal", new { text = "" }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Correction_ThatNeverComes_EndsTheCase()
    {
        var food = new FoodCase(_host);
        await food.SubmitAsync();
        await food.ReceiveAsync();
        await food.AskAsync("material-layout", "布局图不清楚");

        var ended = await food.ActAsync("window.saihan", "terminate", new() { ["Ground"] = ["NoCorrection"], ["Reason"] = ["三十日内未补正，电话两次提醒"] });

        Assert.Contains("终止办理", ended.Text, StringComparison.Ordinal);
        Assert.Contains("终止办理通知书", (await food.Applicant.OpenAsync(food.Mine)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clock_IsExplainedDayByDay_OverTheApi()
    {
        var food = await AcceptedAsync();

        var clock = await ReadAsync(food.Applicant, $"/api/v1/cases/{food.Id}/clock");

        Assert.Equal("Handling", clock.GetProperty("stretch").GetString());
        Assert.Equal("2026-03-12", clock.GetProperty("due").GetString());
        var days = clock.GetProperty("days").EnumerateArray().Select(day => day.GetProperty("kind").GetString()).ToList();
        Assert.Equal(("Start", 8, 2), (days[0], days.Count(kind => kind == "Counted"), days.Count(kind => kind == "Off")));
        var stranger = await Visitor.SignInAsync(_host, "wang.fang", _cancellation);
        using var refused = await stranger.Client.GetAsync(new Uri($"/api/v1/cases/{food.Id}/clock", UriKind.Relative), _cancellation);
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    [Fact]
    public async Task Simulator_CountsWhatAnOfficerAsks()
    {
        var officer = await Visitor.SignInAsync(_host, Handler, _cancellation);

        var page = await officer.OpenAsync("/desk/time-limits?from=2026-02-09&amount=10&unit=WorkingDay&stopFrom=2026-02-12&stopTo=2026-02-25");

        Assert.Contains("最迟 2026 年 3 月 5 日", page.Text, StringComparison.Ordinal);
        Assert.Contains("计入 10 天", page.Text, StringComparison.Ordinal);
        Assert.Single((await officer.OpenAsync("/desk/time-limits?from=2026-02-09&amount=10&unit=WorkingDay&stopFrom=2026-02-12")).Errors);
    }

    private async Task<FoodCase> AcceptedAsync()
    {
        var food = new FoodCase(_host);
        await food.SubmitAsync();
        await food.AcceptAsync();
        return food;
    }

    private static Task<PageView> ExtendAsync(FoodCase food, string account, int days) =>
        food.ActAsync(account, "propose-clock", new() { ["Kind"] = ["Extension"], ["Days"] = [$"{days}"], ["Reason"] = ["需要向外省核实生产厂家"] });

    private static async Task<PageView> SuspendAsync(FoodCase food, string reason) =>
        await food.Applicant.SubmitAsync(await food.Applicant.OpenAsync($"/my/cases/suspend/{food.Id}"), "#Reason", new() { ["Reason"] = [reason] });

    private async Task<string> DueAsync(FoodCase food) =>
        (await ReadAsync(await Visitor.SignInAsync(_host, Handler, _cancellation), $"/api/v1/cases/{food.Id}/clock")).GetProperty("due").GetString()!;

    private async Task<JsonElement> ReadAsync(Visitor visitor, string path) => await visitor.Client.GetFromJsonAsync<JsonElement>(path, _cancellation);

    private async Task<string> PostAsync(Visitor visitor, string path, object body)
    {
        using var answer = await visitor.Client.PostAsJsonAsync(path, body, _cancellation);
        Assert.False(answer.IsSuccessStatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(_cancellation)).GetProperty("title").GetString()!;
    }
}
