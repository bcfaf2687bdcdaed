using System.Net;
using Banshi.IntegrationTests.Steps;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>督办 by hand: brought up with a reason, answered, given to somebody else and ended, on the pages that officers use; and the rules of an agency.</summary>
public sealed class EscalationTests : IAsyncDisposable
{
    private const string Handler = "handler.saihan.scjg";
    private const string Head = "approver.saihan.scjg";
    private const string Need = "现场布局与图纸不一致，需要明确按哪个标准办";

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private readonly BanshiHost _host = new();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task OfficerWhoHasTheCase_BringsItUp_AndTheHeadInstructsAndEndsIt()
    {
        var food = await AcceptedAsync();
        await food.ActAsync(Handler, "take");
        var raised = await EscalateAsync(food, Handler, "周正");
        Assert.Empty(raised.Errors);
        Assert.Contains("2026-03-04 前答复", raised.TextOf("section[aria-labelledby=escalations]"), StringComparison.Ordinal);

        var head = await SignInAsync(Head);
        Assert.Contains("督办待答复（1）", (await head.OpenAsync("/desk")).Text, StringComparison.Ordinal);
        Assert.Contains(Need, (await head.OpenAsync("/desk/escalations")).Text, StringComparison.Ordinal);
        var silent = await food.ActAsync(Head, "instruct");
        Assert.Contains("请写督办意见", Assert.Single(silent.Errors), StringComparison.Ordinal);
        await food.ActAsync(Head, "instruct", new() { ["Instruction"] = ["按 2025 年标准办，今天办完"] });
        Assert.Contains("已答复，还没有办结", (await head.OpenAsync("/desk/escalations")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("督办待答复", (await head.OpenAsync("/desk")).Text, StringComparison.Ordinal);

        var handler = await SignInAsync(Handler);
        var marked = await handler.OpenAsync("/desk?queue=Review&mark=Escalated");
        Assert.NotNull(marked.Document.QuerySelector($"a[href='{food.Desk}']"));
        Assert.Contains("督办中，已批示", marked.TextOf(".worklist"), StringComparison.Ordinal);
        Assert.Contains("按 2025 年标准办，今天办完", (await handler.OpenAsync(food.Desk)).Text, StringComparison.Ordinal);
        await AssertApplicantSeesNoNamesAsync(food);

        var ended = await food.ActAsync(Head, "end-escalation", new() { ["Outcome"] = ["标准已经明确"] });
        Assert.Empty(ended.Errors);
        Assert.Contains("标准已经明确", ended.TextOf(".timeline"), StringComparison.Ordinal);
        Assert.DoesNotContain("督办中", ended.TextOf(".desk-case__state"), StringComparison.Ordinal);
        Assert.Null((await handler.OpenAsync("/desk?queue=Review&mark=Escalated")).Document.QuerySelector(".worklist"));
        Assert.NotEmpty((await food.ActAsync(Handler, "escalate", Input(await OptionAsync(food, Handler, "周正"), ""))).Errors);
    }

    [Fact]
    public async Task Head_GivesTheCaseToAnother()
    {
        var food = await AcceptedAsync();
        await food.ActAsync(Handler, "take");
        await EscalateAsync(food, Handler, "周正");
        var head = await SignInAsync(Head);
        var page = await head.OpenAsync(food.Desk);
        var other = page.Document.QuerySelectorAll($"{food.Form("reassign")} option").First(option => option.TextContent == "苏日娜").GetAttribute("value")!;

        var given = await head.SubmitAsync(page, food.Form("reassign"), new() { ["To"] = [other], ["Reason"] = ["孙涛去外地核查"] });

        Assert.Empty(given.Errors);
        Assert.NotNull((await (await SignInAsync("handler.saihan")).OpenAsync("/desk?queue=Review&whose=Mine")).Document.QuerySelector($"a[href='{food.Desk}']"));
        Assert.DoesNotContain("督办待答复", (await head.OpenAsync("/desk")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StandIn_AnswersWhileTheHeadIsAway()
    {
        var food = await AcceptedAsync();
        await food.ActAsync(Handler, "take");
        await EscalateAsync(food, Handler, "周正");
        var head = await SignInAsync(Head);
        var absence = await head.OpenAsync("/desk/absence");
        var standIn = absence.Document.QuerySelectorAll("#StandIn option").First(option => option.TextContent == "吴建国").GetAttribute("value")!;
        await head.SubmitAsync(absence, "#From", new() { ["From"] = ["2026-03-02"], ["To"] = ["2026-03-06"], ["StandIn"] = [standIn] });

        Assert.Contains("督办待答复（1）", (await (await SignInAsync("approver.saihan")).OpenAsync("/desk")).Text, StringComparison.Ordinal);
        var instructed = await food.ActAsync("approver.saihan", "instruct", new() { ["Instruction"] = ["先到现场再核一次"] });

        Assert.Empty(instructed.Errors);
        Assert.Matches("先到现场再核一次\\s*吴建国", instructed.TextOf("section[aria-labelledby=escalations]"));
    }

    [Fact]
    public async Task WhoHasNothingToDoWithIt_IsRefused()
    {
        var food = await AcceptedAsync();

        // Nobody has it: only an approver may bring it up, and never to himself.
        Assert.Null((await (await SignInAsync(Handler)).OpenAsync(food.Desk)).Document.QuerySelector(food.Form("escalate")));
        var head = await SignInAsync(Head);
        var options = (await head.OpenAsync(food.Desk)).Document.QuerySelectorAll($"{food.Form("escalate")} option").Select(option => option.TextContent).ToList();
        Assert.Contains("吴建国", options);
        Assert.DoesNotContain("周正", options);
        Assert.Empty((await EscalateAsync(food, Head, "吴建国")).Errors);

        // Who brought it up does not answer it; nor does an approver to whom it was not brought.
        Assert.Null((await head.OpenAsync(food.Desk)).Document.QuerySelector(food.Form("instruct")));
        Assert.Null((await (await SignInAsync("approver.region")).OpenAsync(food.Desk)).Document.QuerySelector(food.Form("instruct")));
        Assert.NotNull((await (await SignInAsync("approver.saihan")).OpenAsync(food.Desk)).Document.QuerySelector(food.Form("instruct")));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await SignInAsync("li.na")).OpenAsync("/desk/escalations")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await SignInAsync("approver.dongwu")).OpenAsync(food.Desk)).Status);
    }

    [Fact]
    public async Task Rules_AreSetChangedAndRemoved_AndWrongOnesRefused()
    {
        var head = await SignInAsync(Head);
        var page = await head.OpenAsync("/desk/escalation-rules");
        Assert.Contains("承诺办结时限到期前 1 个工作日", page.Text, StringComparison.Ordinal);
        var count = Rules(page);

        var refused = await head.SubmitAsync(page, "#TaskCode", new() { ["Limit"] = ["Acceptance"], ["Side"] = ["After"], ["Unit"] = ["Hours"], ["Amount"] = ["0"], ["TaskCode"] = ["不是编码"], ["AnswerDays"] = ["11"] });
        Assert.All(["按小时计算", "1 到 72", "实施编码", "1 到 10"], text => Assert.Contains(refused.Errors, error => error.Contains(text, StringComparison.Ordinal)));

        Dictionary<string, string[]> rule = new() { ["Limit"] = ["Statutory"], ["Side"] = ["After"], ["Amount"] = ["2"], ["AnswerDays"] = ["3"] };
        var saved = await head.SubmitAsync(await head.OpenAsync("/desk/escalation-rules"), "#TaskCode", rule);
        Assert.Empty(saved.Errors);
        Assert.Equal(count + 1, Rules(saved));
        rule["AnswerDays"] = ["1"];
        var changed = await head.SubmitAsync(await head.OpenAsync("/desk/escalation-rules"), "#TaskCode", rule);
        Assert.Equal(count + 1, Rules(changed));
        Assert.Contains("法定办结时限超期 2 个工作日", changed.Text, StringComparison.Ordinal);
        Assert.Equal(count, Rules(await head.SubmitAsync(changed, "form[action$='handler=Remove']")));
    }

    private static int Rules(PageView page) => page.Document.QuerySelectorAll("form[action$='handler=Remove']").Length;

    private static Dictionary<string, string[]> Input(string to, string reason) => new() { ["To"] = [to], ["Reason"] = [reason], ["Days"] = ["2"] };

    private async Task<PageView> EscalateAsync(FoodCase food, string account, string to) => await food.ActAsync(account, "escalate", Input(await OptionAsync(food, account, to), Need));

    private async Task<string> OptionAsync(FoodCase food, string account, string name) =>
        (await (await SignInAsync(account)).OpenAsync(food.Desk)).Document.QuerySelectorAll($"{food.Form("escalate")} option").First(option => option.TextContent == name).GetAttribute("value")!;

    private static async Task AssertApplicantSeesNoNamesAsync(FoodCase food)
    {
        var mine = await food.Applicant.OpenAsync(food.Mine);
        Assert.Contains("督办中", mine.TextOf(".case-hero__state"), StringComparison.Ordinal);
        Assert.Contains("提请督办", mine.Text, StringComparison.Ordinal);
        Assert.All(["周正", Need, "按 2025 年标准办"], text => Assert.DoesNotContain(text, mine.Text, StringComparison.Ordinal));
    }

    private async Task<FoodCase> AcceptedAsync()
    {
        var food = new FoodCase(_host);
        await food.SubmitAsync();
        await food.AcceptAsync();
        return food;
    }

    private Task<Visitor> SignInAsync(string account) => Visitor.SignInAsync(_host, account, _cancellation);
}
