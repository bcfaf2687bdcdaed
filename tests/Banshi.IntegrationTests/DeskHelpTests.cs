using System.Net;
using Banshi.IntegrationTests.Steps;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>What makes an officer's work short: templates, the list beside the case, paper for the printer at the window.</summary>
public sealed class DeskHelpTests(BanshiHost host) : IClassFixture<BanshiHost>
{
    private const string Save = "form.panel";

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Template_OfTheAgency_IsFilledWithTheCase_ForItsOfficersAlone()
    {
        var approver = await SignInAsync("approver.saihan.scjg");
        var page = await approver.OpenAsync("/desk/templates/edit");
        var agency = page.Document.QuerySelectorAll("#AgencyId option").Select(option => option.GetAttribute("value")!).Single(value => value.Length > 0);
        await approver.SubmitAsync(page, Save, new() { ["Kind"] = ["Opinion"], ["AgencyId"] = [agency], ["Title"] = ["建议准予"], ["Text"] = ["【申请人】申请的【事项】（【办件编号】）符合条件，【另写】。"] });
        var food = new FoodCase(host);
        await food.SubmitAsync();
        var clerk = await SignInAsync("window.saihan");
        await clerk.SubmitAsync(await clerk.OpenAsync(food.Desk), $"form[action='/desk/cases/accept/{food.Id}']");

        var handler = await SignInAsync("handler.saihan.scjg");
        var offered = (await handler.OpenAsync(food.Desk)).Document.QuerySelector("[data-template]")!;
        var chosen = await handler.OpenAsync(offered.GetAttribute("href")!);

        Assert.StartsWith("呼和浩特市赛上人家餐饮有限公司申请的食品经营许可", chosen.TextOf("textarea[name=Opinion]"), StringComparison.Ordinal);
        Assert.EndsWith("符合条件，【另写】。", chosen.TextOf("textarea[name=Opinion]"), StringComparison.Ordinal);
        Assert.Equal(chosen.TextOf("textarea[name=Opinion]"), offered.GetAttribute("data-template"));
        Assert.Empty((await (await SignInAsync("handler.dongwu")).OpenAsync("/desk/templates")).Document.QuerySelectorAll(".template-list dt"));
        var listed = await handler.OpenAsync("/desk/templates");
        Assert.Contains("本单位共用", listed.Text, StringComparison.Ordinal);
        Assert.Empty(listed.Document.QuerySelectorAll(".template-list a"));
    }

    [Fact]
    public async Task Template_OfTheAgency_ReachesTheComprehensiveWindow_AndBecomesPrivateForWhoeverMakesItSo()
    {
        var approver = await SignInAsync("approver.saihan.scjg");
        var page = await approver.OpenAsync("/desk/templates/edit");
        var agency = page.Document.QuerySelectorAll("#AgencyId option").Select(option => option.GetAttribute("value")!).Single(value => value.Length > 0);
        await approver.SubmitAsync(page, Save, new() { ["Kind"] = ["Decline"], ["AgencyId"] = [agency], ["Title"] = ["没有营业执照"], ["Text"] = ["没有取得营业执照，不符合受理条件。"] });
        var food = new FoodCase(host);
        await food.SubmitAsync();
        var clerk = await SignInAsync("window.saihan");
        Assert.NotNull((await clerk.OpenAsync(food.Desk)).Document.QuerySelector("[data-template^='没有取得营业执照']"));

        var address = (await approver.OpenAsync("/desk/templates")).Document.QuerySelectorAll(".template-list a").Single(link => link.TextContent == "没有营业执照").GetAttribute("href")!;
        await approver.SubmitAsync(await approver.OpenAsync(address), Save, new() { ["AgencyId"] = [""] });

        Assert.Null((await clerk.OpenAsync(food.Desk)).Document.QuerySelector("[data-template^='没有取得营业执照']"));
        Assert.Contains("没有营业执照", (await approver.OpenAsync("/desk/templates")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Template_OfAnOfficer_IsNobodyElses_AndCanBeChangedAndRemoved()
    {
        var clerk = await SignInAsync("window.dongwu");
        var empty = await clerk.SubmitAsync(await clerk.OpenAsync("/desk/templates/edit"), Save, new() { ["Title"] = [new string('长', 31)] });
        Assert.Equal(3, empty.Errors.Count);
        Assert.Null(empty.Document.QuerySelector("#AgencyId"));

        await clerk.SubmitAsync(empty, Save, new() { ["Kind"] = ["Correction"], ["Title"] = ["看不清"], ["Text"] = ["扫描件看不清，请重新扫描上传。"] });
        var address = (await clerk.OpenAsync("/desk/templates")).Document.QuerySelector(".template-list a")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.NotFound, (await (await SignInAsync("window.saihan")).OpenAsync(address)).Status);

        var changed = await clerk.SubmitAsync(await clerk.OpenAsync(address), Save, new() { ["Text"] = ["照片看不清，请重新拍照上传。"] });
        Assert.Contains("照片看不清", changed.Text, StringComparison.Ordinal);
        var removed = await clerk.SubmitAsync(await clerk.OpenAsync(address), "button[name=remove]");
        Assert.DoesNotContain("照片看不清", removed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_ThatTheOfficerCameFrom_StandsBesideTheCase()
    {
        var food = new FoodCase(host);
        await food.SubmitAsync();
        var clerk = await SignInAsync("window.saihan");
        Assert.Null((await clerk.OpenAsync(food.Desk)).Document.QuerySelector(".beside"));

        await clerk.OpenAsync("/desk?due=Week");
        var beside = (await clerk.OpenAsync(food.Desk)).Document;

        Assert.Equal(food.Desk, beside.QuerySelector(".beside [aria-current=page]")!.GetAttribute("href"));
        await clerk.OpenAsync("/desk?due=Overdue");
        Assert.Null((await clerk.OpenAsync(food.Desk)).Document.QuerySelector(".beside"));
    }

    [Fact]
    public async Task Receipt_IsPrintedOnTheRollOrOnA4_ForWhoMaySeeTheCase()
    {
        var food = new FoodCase(host);
        await food.SubmitAsync();
        var clerk = await SignInAsync("window.saihan");
        await clerk.SubmitAsync(await clerk.OpenAsync(food.Desk), $"form[action='/desk/cases/receive/{food.Id}']");
        var link = (await clerk.OpenAsync(food.Desk)).Document.QuerySelector("a[href^='/desk/cases/print/']")!.GetAttribute("href")!;

        var slip = await clerk.OpenAsync(link);

        Assert.Equal("slip", slip.Document.QuerySelector(".paper")!.GetAttribute("data-paper"));
        Assert.Contains("收件凭证", slip.TextOf(".paper"), StringComparison.Ordinal);
        Assert.Contains("操作流程文件", slip.TextOf(".paper"), StringComparison.Ordinal);
        Assert.Equal("a4", (await clerk.OpenAsync(link.Split('?')[0])).Document.QuerySelector(".paper")!.GetAttribute("data-paper"));
        Assert.Equal(HttpStatusCode.NotFound, (await (await SignInAsync("window.dongwu")).OpenAsync(link)).Status);
    }

    [Fact]
    public async Task Document_MayBeFramedByThePlatformItself_AndNothingElseMay()
    {
        var food = new FoodCase(host);
        await food.SubmitAsync();
        var clerk = await SignInAsync("window.saihan");
        var file = (await clerk.OpenAsync(food.Desk)).Document.QuerySelector("a[data-view]")!.GetAttribute("href")!;

        Assert.Contains("frame-ancestors 'self'", await PolicyAsync(clerk, file), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", await PolicyAsync(clerk, food.Desk), StringComparison.Ordinal);
    }

    private async Task<string> PolicyAsync(Visitor visitor, string path)
    {
        using var answer = await visitor.Client.GetAsync(path, _cancellation);
        return answer.Headers.GetValues("Content-Security-Policy").Single();
    }

    private Task<Visitor> SignInAsync(string account) => Visitor.SignInAsync(host, account, _cancellation);
}
