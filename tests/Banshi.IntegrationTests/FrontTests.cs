using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Banshi.TestKit;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Banshi.IntegrationTests;

/// <summary>Applications and mini-programs hand people over into the portal.</summary>
public sealed class FrontTests : IAsyncDisposable
{
    private const string Back = "https://m.example.cn/app/";
    private const string Agency = "11150105YL2200042E";

    private readonly BanshiHost _host = new();
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Ticket_LetsItsPersonIn_Once_AndTheSessionSaysWhoVouched()
    {
        var key = await RegisterAsync("蒙速办小程序");
        var address = await TicketAsync(key, "/my/cases", $"{Back}home?tab=1");
        var person = Visitor.Of(_host, _cancellation);

        var inside = await person.OpenAsync(address);

        Assert.Equal(("/my/cases", HttpStatusCode.OK), (inside.Url, inside.Status));
        Assert.Equal($"{Back}home?tab=1", inside.Document.QuerySelector(".front-bar a[href^='https:']")!.GetAttribute("href"));
        Assert.Contains("返回蒙速办小程序", inside.TextOf(".front-bar"), StringComparison.Ordinal);
        Assert.Empty(inside.Document.QuerySelectorAll("footer, .account-menu"));
        var again = await Visitor.Of(_host, _cancellation).OpenAsync(address);
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Contains("这个入口已经用过", again.Text, StringComparison.Ordinal);
        Assert.Contains("请回到原来的应用", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ticket_ToAnAddressInChinese_IsAnsweredWithOneThatAHeaderCanCarry()
    {
        var key = await RegisterAsync("蒙速办小程序");
        var address = await TicketAsync(key, "/search?q=营业执照");
        using var client = _host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

        var answer = await client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute), _cancellation);

        Assert.Equal("/search?q=%E8%90%A5%E4%B8%9A%E6%89%A7%E7%85%A7", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Session_ThatAFrontVouchedFor_DoesNotReachWhatTheAccountHasAsAnOfficer()
    {
        var key = await RegisterAsync("蒙速办小程序");
        var person = Visitor.Of(_host, _cancellation);
        await person.OpenAsync(await TicketAsync(key, "/my"));

        foreach (var official in new[] { "/desk/tasks", "/admin/tasks", $"/desk/tasks/file/{Guid.CreateVersion7()}" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await person.OpenAsync(official)).Status);
        }
    }

    [Fact]
    public async Task Ticket_ThatIsLateOrWrong_IsRefused()
    {
        var key = await RegisterAsync("蒙速办小程序");
        var other = await RegisterAsync("另一个应用");
        var address = await TicketAsync(key, "/my");
        var visitor = Visitor.Of(_host, _cancellation);
        var foreign = address.Replace(key.Split('.')[0], other.Split('.')[0], StringComparison.Ordinal);
        Assert.NotEqual(address, foreign);
        foreach (var wrong in new[] { foreign, address[..^4] + "AAAA", "/enter?ticket=x", "/enter?ticket=x&front=y", address.Split('&')[0] })
        {
            var refused = await visitor.OpenAsync(wrong);
            Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
            Assert.Contains("入口地址不对或者不完整", refused.Text, StringComparison.Ordinal);
        }

        _host.Time.Advance(TimeSpan.FromSeconds(60));
        var late = await visitor.OpenAsync(address);
        Assert.Equal(HttpStatusCode.Gone, late.Status);
        Assert.Contains("这个入口已经过期", late.Text, StringComparison.Ordinal);
        Assert.Null(visitor.SessionCookie);
    }

    [Theory]
    [InlineData("/desk")]
    [InlineData("/Admin/accounts")]
    [InlineData("/account/authenticator")]
    [InlineData("/api/v1/my/cases")]
    [InlineData("/enter?front=1&ticket=2")]
    [InlineData("//example.cn/my")]
    [InlineData("/\\example.cn")]
    [InlineData("/my/../desk")]
    [InlineData("/%64esk")]
    [InlineData("https://example.cn/")]
    [InlineData("my")]
    [InlineData("/my\n/cases")]
    public async Task Path_OutsideOfThePortal_IsRefused(string path)
    {
        var key = await RegisterAsync("蒙速办小程序");

        var answer = await AskAsync(key, new { name = "王芳", idNumber = "150105198604152424", path });

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "IDENTITY-0041"), (answer.StatusCode, await CodeAsync(answer)));
    }

    [Theory]
    [InlineData("https://m.example.cn/other", "IDENTITY-0042")]
    [InlineData("https://m.example.cn.evil.example/app/", "IDENTITY-0042")]
    [InlineData("javascript:alert(1)", "IDENTITY-0042")]
    [InlineData("https://m.example.cn/app/\\..\\x", "IDENTITY-0042")]
    public async Task WayBack_ThatIsNotRegistered_IsRefused(string back, string code)
    {
        var key = await RegisterAsync("蒙速办小程序");

        Assert.Equal(code, await CodeAsync(await AskAsync(key, new { name = "王芳", idNumber = "150105198604152424", path = "/my", back })));
    }

    [Fact]
    public async Task Person_OfAnotherName_OrWithoutAccount_IsNotHandedOver()
    {
        var key = await RegisterAsync("蒙速办小程序");

        Assert.Equal("IDENTITY-0044", await CodeAsync(await AskAsync(key, new { name = "李四", idNumber = "150105198604152424" })));
        Assert.Equal("IDENTITY-0044", await CodeAsync(await AskAsync(key, new { name = "张三", idNumber = "11010519491231002X" })));
        Assert.Equal("IDENTITY-0044", await CodeAsync(await AskAsync(key, new { })));
        Assert.Equal(HttpStatusCode.Unauthorized, (await AskAsync($"{Guid.CreateVersion7():N}.secret", new { name = "王芳", idNumber = "150105198604152424" })).StatusCode);
    }

    [Fact]
    public async Task Session_CannotChangeHowTheAccountSignsIn_AndEndsWithItsFront()
    {
        var key = await RegisterAsync("蒙速办小程序");
        var waiting = await TicketAsync(key, "/my");
        var person = Visitor.Of(_host, _cancellation);
        await person.OpenAsync(await TicketAsync(key, "/my"));
        Assert.Equal(HttpStatusCode.Forbidden, (await person.OpenAsync("/account/authenticator")).Status);
        Assert.Contains("要改登录方式，请用本平台的账号登录", (await person.OpenAsync("/account")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await person.OpenAsync("/my/licenses")).Status);

        var admin = await Visitor.SignInAsync(_host, "admin", _cancellation);
        var list = await admin.SubmitAsync(await admin.OpenAsync("/admin/accounts/fronts"), "input[name=isEnabled][value=false]");
        Assert.Contains("已停用", list.Text, StringComparison.Ordinal);

        Assert.Contains("入口已经停用", (await Visitor.Of(_host, _cancellation).OpenAsync(waiting)).Text, StringComparison.Ordinal);
        Assert.Equal("IDENTITY-0040", await CodeAsync(await AskAsync(key, new { name = "王芳", idNumber = "150105198604152424" })));
        _host.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.StartsWith("/sign-in", (await person.OpenAsync("/my")).Url, StringComparison.Ordinal);
        await admin.SubmitAsync(await admin.OpenAsync("/admin/accounts/fronts"), "input[name=isEnabled][value=true]");
        Assert.Equal("/my", (await person.OpenAsync(await TicketAsync(key, "/my"))).Url);
    }

    [Fact]
    public async Task Session_StaysVouchedFor_WhenRightsAreReadAnew_AndWhenThePartyIsSwitched()
    {
        var key = await RegisterAsync("蒙速办小程序");
        var person = Visitor.Of(_host, _cancellation);
        await person.OpenAsync(await TicketAsync(key, "/my", name: "李娜", number: LiNa));
        _host.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.NotNull((await person.OpenAsync("/my")).Document.QuerySelector(".front-bar"));

        var party = await person.OpenAsync("/account/party");
        await person.SubmitAsync(party, "main form");

        Assert.NotNull((await person.OpenAsync("/my")).Document.QuerySelector(".front-bar"));
        Assert.Equal(HttpStatusCode.Forbidden, (await person.OpenAsync("/account/authenticator")).Status);
    }

    [Fact]
    public async Task Link_FromAnotherSite_OrForSomebodyElse_AsksFirst()
    {
        var key = await RegisterAsync("蒙速办小程序");
        var led = Visitor.Of(_host, _cancellation);
        led.Client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        var ask = await led.OpenAsync(await TicketAsync(key, "/my/cases"));
        Assert.Null(led.SessionCookie);
        Assert.Contains("“蒙速办小程序”请求以 王芳 的身份", ask.Text, StringComparison.Ordinal);
        Assert.Equal("/my/cases", (await led.SubmitAsync(ask, "main form")).Url);

        var other = await Visitor.SignInAsync(_host, "bayar", _cancellation);
        Assert.Equal("进入门户", (await other.OpenAsync(await TicketAsync(key, "/my/cases"))).Heading);
        var same = await Visitor.SignInAsync(_host, "wang.fang", _cancellation);
        Assert.Equal("/my/cases", (await same.OpenAsync(await TicketAsync(key, "/my/cases"))).Url);
    }

    [Theory]
    [InlineData("", Agency, "", "应用名称")]
    [InlineData("应用", "1", "", "没有这个部门")]
    [InlineData("应用", Agency, "http://m.example.cn/", "返回地址的开头应当")]
    [InlineData("应用", Agency, "https://m.example.cn", "返回地址的开头应当")]
    [InlineData("应用", Agency, "https://m.example.cn/?a=/", "返回地址的开头应当")]
    public async Task Front_WithWrongDetails_IsNotRegistered(string name, string agency, string prefix, string message)
    {
        var admin = await Visitor.SignInAsync(_host, "admin", _cancellation);

        var page = await admin.SubmitAsync(await admin.OpenAsync("/admin/accounts/fronts/register"), "#AgencyCode", new() { ["Name"] = [name], ["AgencyCode"] = [agency], ["ReturnPrefix"] = [prefix] });

        Assert.Contains(page.Errors, error => error.Contains(message, StringComparison.Ordinal));
    }

    private const string LiNa = "150105199011221644";

    private async Task<string> RegisterAsync(string name)
    {
        var admin = await Visitor.SignInAsync(_host, "admin", _cancellation);
        var page = await admin.SubmitAsync(
            await admin.OpenAsync("/admin/accounts/fronts/register"), "#AgencyCode", new() { ["Name"] = [name], ["AgencyCode"] = [Agency], ["ReturnPrefix"] = [Back] });
        return page.TextOf("main code");
    }

    private async Task<string> TicketAsync(string key, string path, string? back = null, string name = "王芳", string number = "150105198604152424")
    {
        var answer = await AskAsync(key, new { name, idNumber = number, path, back });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var ticket = await answer.Content.ReadFromJsonAsync<JsonElement>(_cancellation);
        return new Uri(ticket.GetProperty("address").GetString()!).PathAndQuery;
    }

    private async Task<HttpResponseMessage> AskAsync(string key, object wanted)
    {
        var server = _host.CreateDefaultClient();
        server.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return await server.PostAsJsonAsync("/api/v1/fronts/tickets", wanted, _cancellation);
    }

    private async Task<string?> CodeAsync(HttpResponseMessage answer) => (await answer.Content.ReadFromJsonAsync<JsonElement>(_cancellation)).GetProperty("code").GetString();
}
