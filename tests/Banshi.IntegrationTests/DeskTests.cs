using System.Net;
using Banshi.IntegrationTests.Steps;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>How officers share their work: taking on, passing on, views, many at once, notes, consultation, absence.</summary>
public sealed class DeskTests(BanshiHost host) : IClassFixture<BanshiHost>
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Case_TakenOn_ShowsItsOfficerAndIsNotTakenTwice()
    {
        var (clerk, other) = (await SignInAsync("window.saihan"), await SignInAsync("window.region"));
        var food = await SubmittedAsync();
        await PressAsync(clerk, food.Desk, "take", []);
        Assert.Contains("由赵敏经办", (await clerk.OpenAsync(food.Desk)).Text, StringComparison.Ordinal);
        Assert.Contains("赵敏", RowOf(await clerk.OpenAsync("/desk?whose=Mine"), food.Id), StringComparison.Ordinal);
        Assert.Equal("", RowOf(await clerk.OpenAsync("/desk?whose=Free"), food.Id));
        Assert.Equal("", RowOf(await other.OpenAsync("/desk?whose=Mine"), food.Id));

        var refused = await BulkAsync(other, "Take", food.Id);

        Assert.Contains("已经由赵敏经办", refused.Text, StringComparison.Ordinal);
        await PressAsync(clerk, food.Desk, "give-back", []);
        Assert.Contains("还没有人经办", (await clerk.OpenAsync(food.Desk)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Case_PassedOn_NeedsAReasonAndLandsWithTheColleague()
    {
        var clerk = await SignInAsync("window.saihan");
        var food = await SubmittedAsync();
        var page = await clerk.OpenAsync(food.Desk);
        var colleague = ColleagueOf(page, "pass", "To");

        var refused = await clerk.SubmitAsync(page, Form("pass", food.Id), new() { ["To"] = [colleague.Key] });
        Assert.Contains(refused.Errors, error => error.Contains("理由", StringComparison.Ordinal));

        await PressAsync(clerk, food.Desk, "pass", new() { ["To"] = [colleague.Key], ["Reason"] = ["熟悉这个街道"] });
        var passed = await clerk.OpenAsync(food.Desk);
        Assert.Contains($"由{colleague.Name}经办", passed.Text, StringComparison.Ordinal);
        Assert.Contains("熟悉这个街道", passed.Text, StringComparison.Ordinal);

        // What comes next is another role's: nobody has it.
        await PressAsync(clerk, food.Desk, "accept", []);
        Assert.DoesNotContain($"由{colleague.Name}经办", (await clerk.OpenAsync(food.Desk)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("熟悉这个街道", (await food.Applicant.OpenAsync($"/my/cases/show/{food.Id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cases_AcceptedTogether_AreDoneEachForItself()
    {
        var clerk = await SignInAsync("window.saihan");
        var (first, second) = (await SubmittedAsync(), await SubmittedAsync());
        Assert.Contains("先在列表里选择", (await BulkAsync(clerk, "Accept")).Errors[0], StringComparison.Ordinal);
        await PressAsync(clerk, first.Desk, "decline", new() { ["Ground"] = ["NotNeeded"], ["Reason"] = ["不需要许可"] });

        var done = await BulkAsync(clerk, "Accept", first.Id, second.Id);

        Assert.Contains("1 件办成，1 件没有办", done.Text, StringComparison.Ordinal);
        Assert.Contains("已受理", (await clerk.OpenAsync(second.Desk)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("q=呼和浩特市赛上人家餐饮有限公司", true)]
    [InlineData("q=食品经营许可", true)]
    [InlineData("q=开饭店", true)]
    [InlineData("q=没有这个事项", false)]
    [InlineData("due=Week", true)]
    [InlineData("due=Overdue", false)]
    public async Task Worklist_Narrowed_ShowsWhatFits(string query, bool isThere)
    {
        var clerk = await SignInAsync("window.saihan");
        var food = await SubmittedAsync();

        var row = RowOf(await clerk.OpenAsync($"/desk?{query}"), food.Id);

        Assert.Equal(isThere, row.Length > 0);
    }

    [Fact]
    public async Task View_ThatIsSaved_IsThereForItsOfficerAlone()
    {
        var clerk = await SignInAsync("window.saihan");
        var page = await clerk.OpenAsync("/desk?due=Week&whose=Free");
        var refused = await clerk.SubmitAsync(page, "#FilterName", new() { ["FilterName"] = [""] });
        Assert.Contains(refused.Errors, error => error.Contains("名字", StringComparison.Ordinal));

        var kept = await clerk.SubmitAsync(page, "#FilterName", new() { ["FilterName"] = ["本周待领"] });

        Assert.Equal("/desk?due=Week&whose=Free", kept.Document.QuerySelector(".saved-filter a")!.GetAttribute("href"));
        Assert.DoesNotContain("本周待领", (await (await SignInAsync("window.region")).OpenAsync("/desk")).Text, StringComparison.Ordinal);
        var gone = await clerk.SubmitAsync(kept, ".saved-filter button");
        Assert.DoesNotContain("本周待领", gone.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Note_IsForColleaguesAlone()
    {
        var clerk = await SignInAsync("window.saihan");
        var food = await SubmittedAsync();

        await PressAsync(clerk, food.Desk, "note", new() { ["Note"] = ["上次来过，材料齐"] });

        Assert.Contains("上次来过，材料齐", (await clerk.OpenAsync(food.Desk)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("上次来过", (await food.Applicant.OpenAsync($"/my/cases/show/{food.Id}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await clerk.SubmitAsync(await clerk.OpenAsync(food.Desk), Form("note", food.Id), new() { ["Note"] = [" "] })).Status);
    }

    [Fact]
    public async Task Colleague_WhoIsAsked_AnswersAndTheClockRunsOn()
    {
        var (clerk, expert) = (await SignInAsync("window.saihan"), await SignInAsync("handler.saihan.scjg"));
        var food = await SubmittedAsync();
        var page = await clerk.OpenAsync(food.Desk);
        var key = page.Document.QuerySelectorAll($"{Form("ask", food.Id)} option").Single(option => option.TextContent == "孙涛").GetAttribute("value")!;
        var refused = await clerk.SubmitAsync(page, Form("ask", food.Id), new() { ["Expert"] = [key], ["Question"] = ["面积怎么算"], ["Days"] = ["30"] });
        Assert.Contains(refused.Errors, error => error.Contains("1 到 10 个工作日", StringComparison.Ordinal));

        await PressAsync(clerk, food.Desk, "ask", new() { ["Expert"] = [key], ["Question"] = ["面积怎么算"], ["Days"] = ["2"] });

        var waiting = await expert.OpenAsync("/desk/consultations");
        Assert.Contains("2026-03-04 前答复", waiting.Text, StringComparison.Ordinal);
        var form = waiting.Document.QuerySelectorAll("section").First(section => section.TextContent.Contains("面积怎么算", StringComparison.Ordinal)).QuerySelector("[name=id]")!.GetAttribute("value");
        await expert.SubmitAsync(waiting, $"form:has([value='{form}'])", new() { ["Opinion"] = ["按使用面积"] });
        Assert.Contains("按使用面积", (await clerk.OpenAsync(food.Desk)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Officer_WhoIsAway_IsStoodInFor()
    {
        var (clerk, standIn) = (await SignInAsync("window.saihan"), await SignInAsync("window.region"));
        var food = await SubmittedAsync();
        await PressAsync(clerk, food.Desk, "take", []);
        var page = await clerk.OpenAsync("/desk/absence");
        var option = page.Document.QuerySelectorAll("select[name=StandIn] option").First(one => one.TextContent.Length > 0 && one.GetAttribute("value")!.Length > 0);
        var refused = await clerk.SubmitAsync(page, "[name=StandIn]", new() { ["From"] = ["2026-02-01"], ["To"] = ["2026-03-05"], ["StandIn"] = [option.GetAttribute("value")!] });
        Assert.NotEmpty(refused.Errors);

        var set = await clerk.SubmitAsync(page, "[name=StandIn]", new() { ["From"] = ["2026-03-02"], ["To"] = ["2026-03-05"], ["StandIn"] = [option.GetAttribute("value")!] });

        Assert.Contains($"由{option.TextContent.Trim()}代办", set.Text, StringComparison.Ordinal);
        Assert.Contains("赵敏", RowOf(await standIn.OpenAsync("/desk?whose=Mine"), food.Id), StringComparison.Ordinal);
        await clerk.SubmitAsync(set, "form[action*=Cancel] button");
        Assert.Equal("", RowOf(await standIn.OpenAsync("/desk?whose=Mine"), food.Id));
    }

    private static string RowOf(PageView list, Guid id) => list.Document.QuerySelector($"tr:has(a[href='/desk/cases/{id}'])")?.TextContent ?? "";

    private static string Form(string act, Guid id) => $"form[action='/desk/cases/{act}/{id}']";

    private static (string Key, string Name) ColleagueOf(PageView page, string act, string field)
    {
        var option = page.Document.QuerySelectorAll($"{Form(act, page.Key)} [name={field}] option").First(one => one.GetAttribute("value")!.Length > 0);
        return (option.GetAttribute("value")!, option.TextContent.Trim());
    }

    private static async Task PressAsync(Visitor who, string desk, string act, Dictionary<string, string[]> values)
    {
        var page = await who.OpenAsync(desk);
        var done = await who.SubmitAsync(page, Form(act, page.Key), values);
        Assert.True(done.Errors.Count == 0, $"{act}: {string.Join("；", done.Errors)}");
    }

    private static async Task<PageView> BulkAsync(Visitor who, string act, params Guid[] cases) =>
        await who.SubmitAsync(await who.OpenAsync("/desk"), $".bulk button[value={act}]", new() { ["case"] = [.. cases.Select(id => id.ToString())] });

    private async Task<FoodCase> SubmittedAsync()
    {
        var food = new FoodCase(host);
        await food.SubmitAsync();
        return food;
    }

    private Task<Visitor> SignInAsync(string account) => Visitor.SignInAsync(host, account, _cancellation);
}
