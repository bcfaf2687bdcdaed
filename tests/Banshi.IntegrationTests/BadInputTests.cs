using System.Net;
using System.Text;
using Banshi.IntegrationTests.Steps;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

public sealed class BadInputTests(BanshiHost host) : IClassFixture<BanshiHost>
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("11010519491231002", "应是 18 位身份证号")]
    [InlineData("110105194912310021", "校验码不对")]
    [InlineData("110105194913310021", "应是 18 位身份证号")]
    public async Task PersonId_ThatIsWrong_IsRefusedAndEverythingElseIsKept(string id, string message)
    {
        var food = await StartedAsync();
        var people = FoodCase.People;
        people["q.staff.0.staffId"] = [id];

        var page = await food.AnswerAsync("people", people);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(message, Assert.Single(page.Errors), StringComparison.Ordinal);
        Assert.Equal("张三", ValueOf(page, "q.staff.0.staffName"));
        Assert.Equal(id, ValueOf(page, "q.staff.0.staffId"));
        Assert.Equal("张三", ValueOf(await food.SectionAsync("people"), "q.staff.0.staffName"));
    }

    [Theory]
    [InlineData("布局图.pdf", "MZ\u0090\0 program", "可执行程序")]
    [InlineData("布局图.pdf", "", "空文件")]
    [InlineData("布局图.png", "%PDF-1.4 x", "扩展名与内容不符")]
    [InlineData("布局图.docx", "PK\u0003\u0004 word", "压缩包或 Office 文档")]
    public async Task Upload_ThatIsNoDocument_IsRefusedWithWhatToDo(string name, string content, string message)
    {
        var food = await StartedAsync();

        var page = await food.AnswerAsync("materials", [], ("q.material-layout", new Upload(name, Encoding.Latin1.GetBytes(content))));

        Assert.Contains(page.Errors, error => error.Contains(message, StringComparison.Ordinal) && error.Contains("重新", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Upload_OfTwoHundredMegabytes_IsRefusedByTheServerToo()
    {
        var food = await StartedAsync();
        var large = new byte[200 * 1024 * 1024];
        "%PDF-1.4"u8.CopyTo(large);

        var page = await food.AnswerAsync("materials", [], ("q.material-layout", new Upload("布局图.pdf", large)), ("q.material-layout", Upload.Pdf("小图.pdf")));

        Assert.Contains(page.Errors, error => error.Contains("200 MB，超过 20 MB 的上限", StringComparison.Ordinal));
        Assert.Contains("小图.pdf", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_UnderANameWithMarkup_IsShownAsText()
    {
        var food = await StartedAsync();

        await food.AnswerAsync("materials", [], ("q.material-layout", Upload.Pdf("<img src=x onerror=alert(1)>.pdf")));

        var page = await food.SectionAsync("materials");
        Assert.Null(page.Document.QuerySelector("img[src=x]"));
        Assert.Contains("<img src=x onerror=alert(1)>.pdf", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Submit_PressedTwice_IsOneCase()
    {
        var food = new FoodCase(host);
        await food.FillAsync();
        var check = await food.CheckAsync();

        var pages = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => food.Applicant.SubmitAsync(check, "form[data-once]")));

        Assert.All(pages, page => Assert.Equal(food.Id, page.Key));
        Assert.Single(pages.Select(page => page.TextOf(".case-hero .code")).Distinct());
        Assert.All(pages, page => Assert.Contains("提交成功", page.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Submit_BeforeAllPagesAreDone_LeadsToTheMissingPage()
    {
        var food = await StartedAsync();

        var check = await food.CheckAsync();
        Assert.Contains("还有内容没有填完", check.Text, StringComparison.Ordinal);
        var token = check.Document.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value")
            ?? (await food.SectionAsync("business")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
        var page = await food.Applicant.ReadAsync(await food.Applicant.Client.PostAsync(new Uri($"/apply/check/{food.Id}", UriKind.Relative), content, _cancellation));

        Assert.Contains("没有填完", Assert.Single(page.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Case_AcceptedByTwoClerks_IsAcceptedOnceAndTheSecondIsToldByWhom()
    {
        var food = new FoodCase(host);
        await food.SubmitAsync();
        await food.ReceiveAsync();
        var (first, second) = (await Visitor.SignInAsync(host, "window.saihan", _cancellation), await Visitor.SignInAsync(host, "window.region", _cancellation));
        var (firstPage, secondPage) = (await first.OpenAsync(food.Desk), await second.OpenAsync(food.Desk));

        await first.SubmitAsync(firstPage, food.Form("accept"));
        var late = await second.SubmitAsync(secondPage, food.Form("accept"));

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("赵敏", Assert.Single(late.Errors), StringComparison.Ordinal);
        Assert.Contains("不用重复操作", late.Errors[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Correction_ForAnotherReason_IsRefusedTheSecondTime()
    {
        var food = new FoodCase(host);
        await food.SubmitAsync();
        await food.ReceiveAsync();
        await food.AskAsync("material-layout", "布局图不清楚");
        await food.Applicant.SubmitAsync(await food.Applicant.OpenAsync($"/my/cases/correct/{food.Id}"), FoodCase.Continue, [], ("q.material-layout", Upload.Pdf("二.pdf", "2")));

        var other = await food.AskAsync("area", "面积不对");
        var same = await food.AskAsync("material-layout", "仍然看不清功能区");

        Assert.Equal(HttpStatusCode.Conflict, other.Status);
        Assert.Contains("不得再次要求补正原告知以外的内容", Assert.Single(other.Errors), StringComparison.Ordinal);
        Assert.Contains("待补正", same.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Correction_OfSomethingOutsideTheList_IsRefused()
    {
        var food = new FoodCase(host);
        await food.SubmitAsync();
        await food.ReceiveAsync();

        Assert.Contains("不在实施清单内", Assert.Single((await food.AskAsync("无犯罪记录证明", "请补交")).Errors), StringComparison.Ordinal);
        Assert.Contains("请写明", Assert.Single((await food.AskAsync("material-layout", " ")).Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task StaleFormPage_FromASecondWindow_DoesNotOverwrite()
    {
        var food = await StartedAsync();
        var (one, two) = (await food.SectionAsync("facilities"), await food.SectionAsync("facilities"));
        await food.Applicant.SubmitAsync(one, FoodCase.Continue, new() { ["q.facilities"] = ["冷藏柜 2 台"] });

        var late = await food.Applicant.SubmitAsync(two, FoodCase.Continue, new() { ["q.facilities"] = ["消毒柜 1 台"] });

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.NotEmpty(late.Errors);
        Assert.Contains("消毒柜 1 台", late.TextOf("textarea"), StringComparison.Ordinal);
        Assert.Contains("冷藏柜 2 台", (await food.SectionAsync("facilities")).TextOf("textarea"), StringComparison.Ordinal);
    }

    private async Task<FoodCase> StartedAsync()
    {
        var food = new FoodCase(host);
        await food.StartAsync();
        await food.AnswerAsync("situation", new() { ["q.situation"] = ["catering"] });
        return food;
    }

    private static string? ValueOf(PageView page, string field) => page.Document.QuerySelector($"input[name='{field}']")?.GetAttribute("value");
}
