using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Banshi.EndToEndTests.People;
using Banshi.TestKit;
using static Microsoft.Playwright.Assertions;

namespace Banshi.EndToEndTests.Sessions;

/// <summary>The portal in the web view of another application.</summary>
public sealed class FrontTests(TestRun run)
{
    private readonly Findings _findings = new(Audit.Whole);
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Person_ComesInFromAMiniProgram_AndFindsTheWayBack(int width)
    {
        await using var host = await RunningHost.StartAsync(TestDatabase.Sqlite);
        await using var admin = await Person.ArriveAsync(run.Browser, host, new Screen(width), _findings);
        await admin.SignInAsync("admin");
        await admin.GoAsync("/admin/accounts/fronts/register");
        await admin.PressButtonAsync("登记并生成密钥");
        Assert.NotEqual(0, await admin.Page.Locator(".error-summary").CountAsync());
        await admin.FillAsync("应用名称", "蒙速办小程序");
        await admin.FillAsync("负责单位的统一社会信用代码", "11150105YL2200042E");
        await admin.Page.Locator("#ReturnPrefix").FillAsync($"https://{host.Address.Authority}/");
        await admin.PressButtonAsync("登记并生成密钥");
        var key = (await admin.Page.Locator("main code").First.TextContentAsync())!;
        await admin.GoAsync("/admin/accounts/fronts");
        await admin.KeepPictureAsync($"fronts-{width}");

        await using var person = await Person.ArriveAsync(run.Browser, host, new Screen(width), _findings);
        await person.GoAsync(await TicketAsync(host, key, "/my"));
        Assert.Equal("/my", new Uri(person.Page.Url).AbsolutePath);
        await Expect(person.Page.Locator(".front-bar")).ToContainTextAsync("返回蒙速办小程序");
        await Expect(person.Page.Locator(".site-footer, .account-menu")).ToHaveCountAsync(0);
        await person.KeepPictureAsync($"front-my-{width}");
        await person.GoAsync("/account");
        await person.GoAsync("/items/11150105YL2200042E4000131101001");
        await person.KeepPictureAsync($"front-guide-{width}");

        await using var other = await Person.ArriveAsync(run.Browser, host, new Screen(width), _findings);
        await other.SignInAsync("bayar");
        await other.GoAsync(await TicketAsync(host, key, "/my/cases"));
        await other.KeepPictureAsync($"front-asks-{width}");
        await other.PressButtonAsync("是我本人，继续");
        await other.SeeHeadingAsync("我的办件");
        await other.GoAsync("/enter?front=1&ticket=2");
        await other.SeeHeadingAsync("未能进入");
        await other.KeepPictureAsync($"front-refused-{width}");
        _findings.AssertNone();
    }

    private async Task<string> TicketAsync(RunningHost host, string key, string path)
    {
        using var server = new HttpClient { BaseAddress = host.Address };
        server.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        var answer = await server.PostAsJsonAsync("/api/v1/fronts/tickets", new { name = "王芳", idNumber = "150105198604152424", path, back = $"https://{host.Address.Authority}/home" }, _cancellation);
        var ticket = await answer.Content.ReadFromJsonAsync<JsonElement>(_cancellation);
        return new Uri(ticket.GetProperty("address").GetString()!).PathAndQuery;
    }
}
