using System.Net;
using Banshi.IntegrationTests.Steps;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

public sealed class MessageTests(BanshiHost host) : IClassFixture<BanshiHost>
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Message_OfTheApplicant_IsSeenAndAnswered()
    {
        var food = new FoodCase(host);
        await food.SubmitAsync();
        var mine = await food.Applicant.OpenAsync(food.Mine);
        await food.Applicant.SubmitAsync(mine, $"form[action='/my/cases/message/{food.Id}']", new() { ["Text"] = ["照片可以晚一点交吗？"] }, ("File", Upload.Pdf("照片.pdf", "photo")));

        var clerk = await Visitor.SignInAsync(host, "window.saihan", _cancellation);
        Assert.Contains("新留言", (await clerk.OpenAsync("/desk")).Text, StringComparison.Ordinal);
        var desk = await clerk.OpenAsync(food.Desk);
        Assert.Contains("照片可以晚一点交吗？", desk.Text, StringComparison.Ordinal);
        var file = desk.Document.QuerySelector(".messages a")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.OK, (await clerk.OpenAsync(file)).Status);
        Assert.DoesNotContain("新留言", (await clerk.OpenAsync("/desk")).Text, StringComparison.Ordinal);

        await food.ActAsync("window.saihan", "message", new() { ["Text"] = ["可以，受理后五个工作日内补交。"] });

        Assert.Contains("新留言", (await food.Applicant.OpenAsync("/my/cases")).Text, StringComparison.Ordinal);
        Assert.Contains("可以，受理后五个工作日内补交。", (await food.Applicant.OpenAsync(food.Mine)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("新留言", (await food.Applicant.OpenAsync("/my/cases")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Message_ThatIsEmptyOrOfAStranger_IsRefused()
    {
        var food = new FoodCase(host);
        await food.SubmitAsync();
        var mine = await food.Applicant.OpenAsync(food.Mine);
        Assert.Contains("请写下留言", Assert.Single((await food.Applicant.SubmitAsync(mine, $"form[action='/my/cases/message/{food.Id}']")).Errors), StringComparison.Ordinal);

        var foreign = await Visitor.SignInAsync(host, "window.dongwu", _cancellation);
        Assert.Equal(HttpStatusCode.NotFound, (await foreign.OpenAsync(food.Desk)).Status);
        var supervisor = await Visitor.SignInAsync(host, "supervisor", _cancellation);
        Assert.Null((await supervisor.OpenAsync(food.Desk)).Document.QuerySelector(food.Form("message")));
    }

    [Fact]
    public async Task FormsOfOnePage_HaveFieldsOfTheirOwn()
    {
        var food = new FoodCase(host);
        await food.SubmitAsync();
        await food.AcceptAsync();

        var failed = await food.ActAsync("handler.saihan.scjg", "terminate");

        Assert.Equal(["#terminate-Ground"], failed.Document.QuerySelectorAll(".error-summary a").Select(link => link.GetAttribute("href")));
        var ids = failed.Document.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.Empty(failed.Document.QuerySelectorAll("#propose-clock-Reason[aria-invalid]"));
    }
}
