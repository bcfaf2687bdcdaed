using System.Net;
using Banshi.IntegrationTests.Steps;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

public sealed class WalkInTests(BanshiHost host) : IClassFixture<BanshiHost>
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Applicant_WithoutAnAccount_IsServedAtTheWindow()
    {
        var clerk = await ClerkAsync();
        var draft = await WalkInCase.RegisterAsync(clerk, "某某餐馆", "92150105MA0N8K2X3Y", "13900001111");
        Assert.Contains("/desk/walk-in/section/", draft.Url, StringComparison.Ordinal);
        await WalkInCase.FillAsync(clerk, draft.Key);

        var received = await clerk.SubmitAsync(await clerk.OpenAsync($"/desk/walk-in/check/{draft.Key}"), "form[data-once]");

        Assert.StartsWith($"/desk/cases/{draft.Key}", received.Url, StringComparison.Ordinal);
        Assert.Contains("已收件", received.Text, StringComparison.Ordinal);
        Assert.Contains("赵敏 · 窗口", received.Text, StringComparison.Ordinal);
        Assert.Contains("收件凭证", received.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "92150105MA0N8K2X3Y", "13900001111", "填写")]
    [InlineData("某某餐馆", "92150105MA0N8K2X3A", "13900001111", "统一社会信用代码")]
    [InlineData("某某餐馆", "92150105MA0N8K2X3Y", "1390000", "联系电话")]
    public async Task Applicant_WithWrongDetails_IsRefusedAndKept(string name, string id, string phone, string message)
    {
        var clerk = await ClerkAsync();

        var page = await WalkInCase.RegisterAsync(clerk, name, id, phone);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(page.Errors, error => error.Contains(message, StringComparison.Ordinal));
        Assert.Equal(id, page.Document.QuerySelector("#IdNumber")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Case_EnteredForAnAccountHolder_IsAmongTheirCases()
    {
        var clerk = await ClerkAsync();
        var draft = await WalkInCase.RegisterAsync(clerk, "呼和浩特市赛上人家餐饮有限公司", "91150105YL1000014X", "13900000003");
        await WalkInCase.FillAsync(clerk, draft.Key);
        await clerk.SubmitAsync(await clerk.OpenAsync($"/desk/walk-in/check/{draft.Key}"), "form[data-once]");

        var applicant = await Visitor.SignInAsync(host, "li.na", _cancellation);

        Assert.Contains("已收件", (await applicant.OpenAsync($"/my/cases/show/{draft.Key}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_OfAnApplicant_IsNotOpenToAClerk()
    {
        var food = new FoodCase(host);
        await food.StartAsync();
        var clerk = await ClerkAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await clerk.OpenAsync($"/desk/walk-in/section/{food.Id}/business")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.OpenAsync(food.Desk)).Status);
    }

    private Task<Visitor> ClerkAsync() => Visitor.SignInAsync(host, "window.saihan", _cancellation);
}
