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
        var draft = await RegisterAsync(clerk, "某某餐馆", "92150105MA0N8K2X3Y", "13900001111");
        Assert.Contains("/desk/walk-in/section/", draft.Url, StringComparison.Ordinal);
        await FillAsync(clerk, draft.Key);

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

        var page = await RegisterAsync(clerk, name, id, phone);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(page.Errors, error => error.Contains(message, StringComparison.Ordinal));
        Assert.Equal(id, page.Document.QuerySelector("#IdNumber")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Case_EnteredForAnAccountHolder_IsAmongTheirCases()
    {
        var clerk = await ClerkAsync();
        var draft = await RegisterAsync(clerk, "呼和浩特市赛上人家餐饮有限公司", "91150105YL1000014X", "13900000003");
        await FillAsync(clerk, draft.Key);
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

    private static async Task<PageView> RegisterAsync(Visitor clerk, string name, string id, string phone) =>
        await clerk.SubmitAsync(await clerk.OpenAsync($"/desk/walk-in/applicant/{FoodCase.Item}"), "#IdNumber", new()
        {
            ["IsEnterprise"] = ["true"],
            ["Name"] = [name],
            ["IdNumber"] = [id],
            ["Phone"] = [phone],
            ["AgentName"] = [""],
            ["AgentIdNumber"] = [""],
        });

    private static async Task FillAsync(Visitor clerk, Guid id)
    {
        await AnswerAsync("situation", new() { ["q.situation"] = ["catering"] });
        await AnswerAsync("business", new(FoodCase.Business) { ["q.name"] = ["某某餐馆"] });
        await AnswerAsync("scope", new() { ["q.mainForm"] = ["餐饮服务经营者"], ["q.cateringItems"] = ["热食类食品制售"], ["q.online"] = ["否"] });
        await AnswerAsync("people", FoodCase.People);
        await AnswerAsync("facilities", new() { ["q.facilities"] = ["消毒柜 1 台"] });
        await AnswerAsync("materials", [], ("q.material-layout", Upload.Pdf("布局图.pdf")), ("q.material-rules", Upload.Pdf("制度目录.pdf", "rules")), ("q.material-businessLicense", Upload.Pdf("营业执照扫描件.pdf", "scan")));
        await AnswerAsync("contact", new() { ["q.delivery"] = ["PickUp"] });

        async Task AnswerAsync(string section, Dictionary<string, string[]> values, params (string Field, Upload File)[] files)
        {
            var page = await clerk.OpenAsync($"/desk/walk-in/section/{id}/{section}");
            var next = await clerk.SubmitAsync(page, FoodCase.Continue, values, files);
            Assert.True(next.Errors.Count == 0, $"{section}: {string.Join("；", next.Errors)}");
        }
    }
}
