using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Banshi.IntegrationTests.Steps;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>
/// An applicant moves a survey on the spot. It is started on Monday 2 March 2026 for Thursday 5 March; the procedure itself ends on Monday 9 March.
/// </summary>
public sealed class SurveyDayTests : IAsyncDisposable
{
    private const string Handler = "handler.saihan.scjg";

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private readonly BanshiHost _host = new();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task OfferedTime_IsAgreedAtOnce_AndTheClockStaysWhereItWas()
    {
        await OfferAsync("Friday Morning", "Tuesday Afternoon");
        var food = await AppointedAsync();
        var due = await DueAsync(food);
        Assert.Contains("2026-03-05 周四", (await food.Applicant.OpenAsync(food.Mine)).Text, StringComparison.Ordinal);
        var page = await food.Applicant.OpenAsync(AddressOf(food));
        var offered = page.Document.QuerySelectorAll("[name=When]").Select(choice => choice.GetAttribute("value")).ToList();

        // The next Tuesday lies behind the limit of the procedure; tomorrow's is one working day ahead.
        Assert.Equal(["2026-03-03 Afternoon", "2026-03-06 Morning", ""], offered);
        var moved = await food.Applicant.SubmitAsync(page, "[name=When]", new() { ["When"] = ["2026-03-06 Morning"] });

        Assert.Empty(moved.Errors);
        Assert.Contains("2026-03-06 周五 上午", moved.Text, StringComparison.Ordinal);
        Assert.Contains("申请人另选勘验时间", moved.Text, StringComparison.Ordinal);
        Assert.Equal((1, 1, 0), (Documents(moved, "特别程序告知书"), Documents(moved, "勘验时间变更告知书"), Documents(moved, "已被后一份代替")));
        Assert.Equal(due, await DueAsync(food));
        var handler = await SignInAsync(Handler);
        Assert.Contains("勘验已改期（1）", (await handler.OpenAsync("/desk?queue=Review")).Text, StringComparison.Ordinal);
        Assert.Contains("勘验已改期", (await handler.OpenAsync("/desk?queue=Review&mark=Moved")).TextOf(".worklist"), StringComparison.Ordinal);
        Assert.Contains("2026-03-06 周五 上午", (await handler.OpenAsync(food.Desk)).TextOf(".acts"), StringComparison.Ordinal);
        Assert.Null((await handler.OpenAsync("/desk?queue=Review&mark=Moved")).Document.QuerySelector(".worklist"));

        // A second change takes the place of the first in writing too.
        var again = await food.Applicant.SubmitAsync(await food.Applicant.OpenAsync(AddressOf(food)), "[name=When]", new() { ["When"] = ["2026-03-03 Afternoon"] });
        Assert.Equal((1, 2, 1), (Documents(again, "特别程序告知书"), Documents(again, "勘验时间变更告知书"), Documents(again, "已被后一份代替")));
    }

    [Fact]
    public async Task FullHalfDay_IsNotOffered_AndTheLastPlaceIsGivenOnce()
    {
        await OfferAsync("Friday Morning", "Friday Afternoon");
        var (first, second) = (await AppointedAsync(), await AppointedAsync());
        var (one, other) = (await first.Applicant.OpenAsync(AddressOf(first)), await second.Applicant.OpenAsync(AddressOf(second)));

        // Both have the form before them, and press at the same moment.
        var answers = await Task.WhenAll(
            first.Applicant.SubmitAsync(one, "[name=When]", new() { ["When"] = ["2026-03-06 Morning"] }),
            second.Applicant.SubmitAsync(other, "[name=When]", new() { ["When"] = ["2026-03-06 Morning"] }));

        var refused = Assert.Single(answers, answer => answer.Errors.Count > 0);
        Assert.Contains("2026-03-06 上午刚刚约满，或者不再开放", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Contains("2026-03-05 周四", refused.Text, StringComparison.Ordinal);
        Assert.Equal(["2026-03-06 Afternoon", ""], refused.Document.QuerySelectorAll("[name=When]").Select(choice => choice.GetAttribute("value")));
        Assert.Contains("2026-03-06 周五 上午", Assert.Single(answers, answer => answer.Errors.Count == 0).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TimeThatIsNoLongerOffered_IsSaid_AndNothingIsLost()
    {
        await OfferAsync("Friday Morning");
        var food = await AppointedAsync();
        var page = await food.Applicant.OpenAsync(AddressOf(food));
        await OfferAsync("Monday Morning");

        var stale = await food.Applicant.SubmitAsync(page, "[name=When]", new() { ["When"] = ["2026-03-06 Morning"], ["Reason"] = ["5 日要去外地"] });

        Assert.Contains("不再开放", Assert.Single(stale.Errors), StringComparison.Ordinal);
        Assert.Contains("5 日要去外地", stale.Document.QuerySelector("[name=Reason]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("不再开放", await PostAsync(food.Applicant, food, "day", new { day = "2026-03-06", half = "Morning" }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OtherTime_IsAskedForWithAReason_AndTheOfficeAnswers()
    {
        var food = await AppointedAsync();
        var without = await AskAsync(food, "2026-03-09", "");
        Assert.Contains("请写明理由", Assert.Single(without.Errors), StringComparison.Ordinal);
        Assert.Equal("true", without.Document.QuerySelector("[name=Reason]")!.GetAttribute("aria-invalid"));
        Assert.Equal("2026-03-09", without.Document.QuerySelector("[name=Day]")!.GetAttribute("value"));
        var late = await AskAsync(food, "2026-03-10", "5 日要去外地");
        Assert.Contains("2026-03-03 到 2026-03-09", Assert.Single(late.Errors), StringComparison.Ordinal);
        var asked = await AskAsync(food, "2026-03-09", "5 日要去外地");
        Assert.Contains("等待办理单位答复", asked.Text, StringComparison.Ordinal);
        Assert.Contains("2026-03-05 周四", asked.Text, StringComparison.Ordinal);
        var handler = await SignInAsync(Handler);
        Assert.Contains("申请改期", (await handler.OpenAsync("/desk?queue=Review")).TextOf(".worklist"), StringComparison.Ordinal);

        var silent = await AnswerAsync(food, "false", "");
        Assert.Contains("请写明理由", Assert.Single(silent.Errors), StringComparison.Ordinal);
        var kept = await AnswerAsync(food, "false", "9 日没有人员");
        Assert.Null(kept.Document.QuerySelector(food.Form("answer-survey-day")));
        var told = await food.EventuallyAsync("9 日没有人员");
        Assert.Contains("2026-03-05 周四", told.Text, StringComparison.Ordinal);
        await NoticeAsync(food, "勘验定在 2026-03-05");

        await AskAsync(food, "2026-03-06", "5 日要去外地");
        await AnswerAsync(food, "true", "");
        Assert.Contains("2026-03-06 周五", (await food.EventuallyAsync("2026-03-06 周五")).TextOf("section[aria-labelledby=survey]"), StringComparison.Ordinal);
        await NoticeAsync(food, "勘验定在 2026-03-06");
    }

    [Fact]
    public async Task AfterTheCutOff_NothingCanBeMoved_AtTheWindowNeither()
    {
        var food = await AppointedAsync();
        _host.Time.Advance(TimeSpan.FromDays(3));
        await food.SignInAgainAsync();
        var mine = await food.Applicant.OpenAsync(food.Mine);
        Assert.Contains("改期最迟在 2026-03-04 提出", mine.Text, StringComparison.Ordinal);
        Assert.Null(mine.Document.QuerySelector($"a[href='{AddressOf(food)}']"));

        var clerk = await SignInAsync("window.saihan");
        Assert.Contains("改期最迟在 2026-03-04 提出", await PostAsync(clerk, food, "day", new { day = "2026-03-06", reason = "电话来说" }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Office_FillsNoHalfDayBeyondItsPlaces_AndHearsWhichAreFree()
    {
        await OfferAsync("Friday Morning", "Friday Afternoon");
        Assert.Empty((await StartAsync(await AcceptedAsync(), "2026-03-06", "Morning")).Errors);
        var second = await AcceptedAsync();

        var refused = await StartAsync(second, "2026-03-06", "Morning");

        Assert.Contains("2026 年 3 月 6 日上午已经约满，请另选还有空的：2026 年 3 月 6 日下午。", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Empty((await StartAsync(second, "2026-03-06", "Afternoon")).Errors);
        var full = await StartAsync(await AcceptedAsync(), "2026-03-06", "");
        Assert.Contains("都没有空的半天", Assert.Single(full.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SurveyInAHalfDayThatIsNotOpen_LeavesTheOpenOneFree()
    {
        await OfferAsync("Friday Morning");
        Assert.Empty((await StartAsync(await AcceptedAsync(), "2026-03-06", "Afternoon")).Errors);

        Assert.Empty((await StartAsync(await AcceptedAsync(), "2026-03-06", "Morning")).Errors);
    }

    [Fact]
    public async Task Window_MovesIt_ForWhoeverTelephones()
    {
        await OfferAsync("Friday Afternoon");
        var food = await AppointedAsync();

        var clerk = await SignInAsync("window.saihan");
        var moved = await clerk.SubmitAsync(await clerk.OpenAsync(food.Desk), food.Form("change-survey-day"), new() { ["When"] = ["2026-03-06 Afternoon"] });

        Assert.Empty(moved.Errors);
        Assert.Contains("2026-03-06 周五 下午", (await food.Applicant.OpenAsync(food.Mine)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Api_TellsWhatIsOffered_AndRefusesStrangers()
    {
        await OfferAsync("Friday Morning");
        var food = await AppointedAsync();
        var choice = await food.Applicant.Client.GetFromJsonAsync<JsonElement>($"/api/v1/cases/{food.Id}/procedure/day", _cancellation);
        Assert.Equal("2026-03-05", choice.GetProperty("agreed").GetProperty("day").GetString());
        Assert.Equal("2026-03-06", Assert.Single(choice.GetProperty("offered").EnumerateArray()).GetProperty("day").GetString());
        Assert.Equal("2026-03-04", choice.GetProperty("lastDay").GetString());

        Assert.NotEmpty(await PostAsync(await SignInAsync("wang.fang"), food, "day", new { day = "2026-03-06", half = "Morning" }));
        Assert.NotEmpty(await PostAsync(food.Applicant, food, "day/answer", new { agree = true }));
        Assert.Contains("没有等待答复", await PostAsync(await SignInAsync(Handler), food, "day/answer", new { agree = true }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Setting_WithoutNotice_IsRefused_AndKeepsWhatWasChosen()
    {
        var approver = await SignInAsync("approver.saihan.scjg");

        var refused = await approver.SubmitAsync(await approver.OpenAsync("/desk/survey-days"), "#Notice", new() { ["Halves"] = ["Monday Morning"], ["Notice"] = ["0"] });

        Assert.Contains("1 到 10", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.NotNull(refused.Document.QuerySelector("[value='Monday Morning'][checked]"));
    }

    private async Task OfferAsync(params string[] halves)
    {
        var approver = await SignInAsync("approver.saihan.scjg");
        var saved = await approver.SubmitAsync(await approver.OpenAsync("/desk/survey-days"), "#Notice", new() { ["Halves"] = halves, ["Notice"] = ["1"], ["Teams"] = ["1"] });
        Assert.Equal(halves.Length, saved.Document.QuerySelectorAll("[name=Halves][checked]").Length);
    }

    private async Task<FoodCase> AppointedAsync()
    {
        var food = await AcceptedAsync();
        Assert.Empty((await StartAsync(food, "2026-03-05", "")).Errors);
        return food;
    }

    private async Task<FoodCase> AcceptedAsync()
    {
        var food = new FoodCase(_host);
        await food.SubmitAsync();
        await food.AcceptAsync();
        return food;
    }

    private static Task<PageView> StartAsync(FoodCase food, string day, string half) => food.ActAsync(
        Handler, "start-procedure", new() { ["Name"] = ["现场核查"], ["Reason"] = ["核对布局"], ["HeldOn"] = [day], ["Half"] = [half], ["Place"] = ["大学东路 1 号"] });

    private static int Documents(PageView page, string text) => page.Document.QuerySelectorAll(".file-link").Count(link => link.TextContent.Contains(text, StringComparison.Ordinal));

    private static string AddressOf(FoodCase food) => $"/my/cases/survey-day/{food.Id}";

    private static async Task<PageView> AskAsync(FoodCase food, string day, string reason) =>
        await food.Applicant.SubmitAsync(await food.Applicant.OpenAsync(AddressOf(food)), "[name=Day]", new() { ["Day"] = [day], ["Reason"] = [reason] });

    private static Task<PageView> AnswerAsync(FoodCase food, string agree, string reason) =>
        food.ActAsync(Handler, "answer-survey-day", new() { ["Agree"] = [agree], ["Reason"] = [reason] });

    private static Task<PageView> NoticeAsync(FoodCase food, string text) =>
        Eventually.ThatAsync(() => food.Applicant.OpenAsync("/my/notices"), page => page.Text.Contains(text, StringComparison.Ordinal));

    private async Task<string> DueAsync(FoodCase food) =>
        (await (await SignInAsync(Handler)).Client.GetFromJsonAsync<JsonElement>($"/api/v1/cases/{food.Id}/clock", _cancellation)).GetProperty("due").GetString()!;

    private async Task<string> PostAsync(Visitor visitor, FoodCase food, string act, object body)
    {
        using var answer = await visitor.Client.PostAsJsonAsync($"/api/v1/cases/{food.Id}/procedure/{act}", body, _cancellation);
        Assert.False(answer.IsSuccessStatusCode);
        return Regex.Unescape(await answer.Content.ReadAsStringAsync(_cancellation));
    }

    private Task<Visitor> SignInAsync(string account) => Visitor.SignInAsync(_host, account, _cancellation);
}
