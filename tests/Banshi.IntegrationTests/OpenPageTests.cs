using System.Net.Http.Headers;
using System.Text;
using Banshi.IntegrationTests.Steps;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>Pages that are rendered once for many: never somebody's own, never older than what was published.</summary>
public sealed class OpenPageTests(BanshiHost host) : IClassFixture<BanshiHost>
{
    private const string Guide = $"/items/{FoodCase.Item}";
    private const string Header = "task_name,catalog_code,task_code,task_type,dept_name,use_level,server_type,project_type,promise_day,promise_type,handle_type,task_state";

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Guide_ForManyVisitors_IsTheSameCompressedPage()
    {
        var first = await GetAsync();
        var second = await GetAsync();

        Assert.Equal(["br"], second.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", second.Headers.Vary);
        Assert.Contains("frame-ancestors 'none'", second.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal(await first.Content.ReadAsByteArrayAsync(_cancellation), await second.Content.ReadAsByteArrayAsync(_cancellation));
    }

    [Theory]
    [InlineData("banshi.anything=1")]
    [InlineData("banshi.size=lg; somebody=else")]
    public async Task Guide_WithACookieThatNobodyDeclared_IsNotFromTheStore(string cookie)
    {
        await GetAsync();

        Assert.Empty((await GetAsync(cookie)).Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task Guide_InAnotherView_IsAnotherPage()
    {
        Assert.Contains("data-size=\"md\"", await HtmlAsync(""), StringComparison.Ordinal);
        Assert.Contains("data-size=\"lg\"", await HtmlAsync("banshi.size=lg"), StringComparison.Ordinal);
        Assert.Contains("data-size=\"md\"", await HtmlAsync(""), StringComparison.Ordinal);
        Assert.Contains("lang=\"en\"", await HtmlAsync(".AspNetCore.Culture=c%3Dzh-CN%7Cuic%3Den"), StringComparison.Ordinal);
        Assert.Contains("赛罕区", await HtmlAsync("banshi.division=150105000000"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guide_OfSomebodySignedIn_IsShownToNobodyElse()
    {
        var applicant = await Visitor.SignInAsync(host, "wang.fang", _cancellation);

        Assert.Contains("王芳", (await applicant.OpenAsync(Guide)).Document.Body!.InnerHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("王芳", await HtmlAsync(""), StringComparison.Ordinal);
        Assert.Contains("王芳", (await applicant.OpenAsync(Guide)).Document.Body!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guide_OfAListThatWasReplaced_IsTheNewOneAtOnce()
    {
        await HtmlAsync("");
        var admin = await Visitor.SignInAsync(host, "admin", _cancellation);
        await RenameAsync(admin, "食品经营许可（改了名字）");

        Assert.Contains("改了名字", await HtmlAsync(""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guide_OfAListThatWasReplaced_IsTheNewOneOnEveryNodeAtTheNextRequest()
    {
        await using var other = host.SecondNode();
        Assert.SkipWhen(other is null, "SQLite serves one node");
        foreach (var cookie in new[] { "", "somebody=else" })
        {
            await HtmlAsync(cookie, other);
            await HtmlAsync(cookie, other);
        }

        var admin = await Visitor.SignInAsync(host, "admin", _cancellation);
        await RenameAsync(admin, "食品经营许可（两个节点）");

        Assert.Contains("两个节点", await HtmlAsync("", other), StringComparison.Ordinal);
        Assert.Contains("两个节点", await HtmlAsync("somebody=else", other), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guide_PutTogetherFromWhatIsKept_HasTheFrameOfWhoeverLooks()
    {
        var path = $"{Guide}?from=somewhere";
        var (one, other) = (await Visitor.SignInAsync(host, "wang.fang", _cancellation), await Visitor.SignInAsync(host, "bayar", _cancellation));

        var first = await one.OpenAsync(path);
        Assert.Contains("王芳", first.Document.QuerySelector(".account-menu")!.TextContent, StringComparison.Ordinal);
        var second = await other.OpenAsync(path);

        Assert.DoesNotContain("王芳", second.Document.Body!.InnerHtml, StringComparison.Ordinal);
        Assert.NotEqual(first.Document.DocumentElement.GetAttribute("data-account"), second.Document.DocumentElement.GetAttribute("data-account"));
        Assert.Equal($"{Guide}?from=%22%3E%3Cb%3E", (await other.OpenAsync($"{Guide}?from=%22%3E%3Cb%3E")).Document.QuerySelector("input[name='back']")!.GetAttribute("value"));
        Assert.NotNull(second.Document.QuerySelector(".account-menu form[action='/sign-out'] input[name='__RequestVerificationToken']"));
        Assert.NotNull(second.Document.QuerySelector("#materials"));
        Assert.Equal("食品经营许可", second.Document.Title!.Split('（', ' ')[0]);
    }

    private async Task RenameAsync(Visitor admin, string name)
    {
        var row = $"{name},000131101001,{FoodCase.Item},01,呼和浩特市赛罕区市场监督管理局,4,\"2,3,4\",2,8,工作日,\"1,2\",1";
        await admin.SubmitAsync(await admin.OpenAsync("/admin/catalog/import"), "#File", [], ("File", new Upload("list.csv", Encoding.UTF8.GetBytes($"{Header}\n{row}"))));
    }

    private async Task<string> HtmlAsync(string cookie, BanshiHost? node = null) =>
        await (await GetAsync(cookie, encoding: "", node)).Content.ReadAsStringAsync(_cancellation);

    private async Task<HttpResponseMessage> GetAsync(string cookie = "", string encoding = "br", BanshiHost? node = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Guide);
        if (encoding.Length > 0)
        {
            request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
        }

        if (cookie.Length > 0)
        {
            request.Headers.Add("Cookie", cookie);
        }

        return (await (node ?? host).CreateDefaultClient().SendAsync(request, _cancellation)).EnsureSuccessStatusCode();
    }
}
