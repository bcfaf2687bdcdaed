using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Banshi.IntegrationTests.Steps;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>The sharing interface from the application on a page to a call over HTTP, and what the holder reads of it.</summary>
public sealed class SharingInterfaceTests(BanshiHost host) : IClassFixture<BanshiHost>
{
    private const string Type = "11100000MB0143028R001";
    private const string Desk = "/desk/licenses/sharing";
    private const string Api = "/api/v1/license-sharing";
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Grant_IsAppliedForOnPages_CalledOverHttp_SeenByTheHolder_AndEnded()
    {
        var show = await ApplyAsync();
        var food = new FoodCase(host);
        await food.SubmitAsync();
        var system = Client(await RegisterAsync());
        Assert.Equal("LICENSES-0070", await CodeAsync(await SearchAsync(system, food.Id)));

        await AnswerAsync("handler.region", show);
        await AnswerAsync("approver.region", show);

        var found = (await (await SearchAsync(system, food.Id)).Content.ReadFromJsonAsync<JsonNode>(_cancellation))!;
        var license = Assert.Single(found["items"]!.AsArray())!;
        Assert.Equal("营业执照", (string)license["typeName"]!);
        Assert.Equal(["名称=呼和浩特市赛上人家餐饮有限公司", "法定代表人=李***"], license["fields"]!.AsArray().Select(field => $"{field!["label"]}={field["value"]}"));
        Assert.DoesNotContain("伍拾万元整", license.ToString(), StringComparison.Ordinal);
        var type = (await system.GetFromJsonAsync<JsonNode>(new Uri($"{Api}/types/{Type}", UriKind.Relative), _cancellation))!;
        Assert.Equal("masked", (string)type["fields"]!.AsArray().Single(field => (string)field!["id"]! == "principal")!["given"]!);
        Assert.Equal("none", (string)type["fields"]!.AsArray().Single(field => (string)field!["id"]! == "capital")!["given"]!);

        await OwnerSeesAsync(show);

        Assert.Equal("LICENSES-0072", await CodeAsync(await SearchAsync(system, Guid.CreateVersion7())));
        var identifier = await LicenseLifeTests.HeldAsync(food.Applicant);
        var copy = await system.PostAsJsonAsync(new Uri($"{Api}/licenses/{identifier}/copy", UriKind.Relative), Call(food.Id), _cancellation);
        Assert.Equal("LICENSES-0074", await CodeAsync(copy));
        var uses = (await food.Applicant.OpenAsync($"/my/licenses/uses/{identifier}")).TextOf("main");
        Assert.Contains("共享接口检索：核对营业执照（经办人：孙涛）", uses, StringComparison.Ordinal);
        Assert.Contains("业务审批系统（赛罕区市场监管局） · 李娜授权", uses, StringComparison.Ordinal);
        Assert.Contains("没有持证人的授权", uses, StringComparison.Ordinal);
        Assert.Contains("共享授权不包括下载加注件", uses, StringComparison.Ordinal);

        var admin = await Visitor.SignInAsync(host, "admin", _cancellation);
        Assert.Contains("营业执照", (await admin.OpenAsync("/admin/licenses/sharing?state=Active")).Text, StringComparison.Ordinal);
        var sheet = await admin.OpenAsync(show.Replace("/desk/", "/admin/", StringComparison.Ordinal));
        Assert.Contains("今日 3 次（每日 50 次），近 30 日 3 次，其中拒绝 2 次", sheet.Text, StringComparison.Ordinal);
        Assert.NotEmpty((await admin.SubmitAsync(sheet, "#Reason")).Errors);
        Assert.Contains("已终止", (await admin.SubmitAsync(sheet, "#Reason", new() { ["Reason"] = ["与申请的用途不符"] })).Text, StringComparison.Ordinal);
        Assert.Equal("LICENSES-0070", await CodeAsync(await SearchAsync(system, food.Id)));
    }

    [Fact]
    public async Task Application_IsOutOfReach_OfOtherAgencies()
    {
        var show = await ApplyAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await (await Visitor.SignInAsync(host, "approver.dongwu", _cancellation)).OpenAsync(show)).Status);
        var applicant = await Visitor.SignInAsync(host, "approver.saihan.scjg", _cancellation);
        var page = await applicant.OpenAsync(show);
        Assert.Null(page.Document.QuerySelector("input[name=Pass]"));
        Assert.Contains("已终止", (await applicant.SubmitAsync(page, "#Reason", new() { ["Reason"] = ["填错了"] })).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UseForACaseElsewhere_IsAskedFor_AgreedToOnThePhone_AndOtherwiseRefused()
    {
        var show = await ApplyAsync();
        await AnswerAsync("handler.region", show);
        await AnswerAsync("approver.region", show);
        var system = Client(await RegisterAsync());
        Assert.Equal("PLATFORM-0004", await CodeAsync(await AskAsync(system, "91150105YL1000014X", "")));
        var asked = await AskedAsync(system, "91150105YL1000014X", "SC-2026-7");
        Assert.Equal(asked, await AskedAsync(system, "91150105YL1000014X", "SC-2026-7"));
        var nobody = await AskedAsync(system, "91150105YL1000099X", "SC-2026-8");
        Assert.Equal("Waiting", await StateAsync(system, nobody));
        Assert.Equal("LICENSES-0072", await CodeAsync(await SearchAsync(system, asked)));

        var holder = await Visitor.SignInAsync(host, "li.na", _cancellation);
        await Eventually.ThatAsync(() => holder.OpenAsync("/my/notices"), page => page.Text.Contains("请求用您的《营业执照》", StringComparison.Ordinal), _cancellation);
        Assert.Contains("有 1 项用证请求等您答复", (await holder.OpenAsync("/my/licenses")).Text, StringComparison.Ordinal);
        var page = await holder.OpenAsync("/my/license-asks");
        Assert.Contains("SC-2026-7", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await Visitor.SignInAsync(host, "bayar", _cancellation)).Client.PostAsJsonAsync(new Uri($"/api/v1/my/license-asks/{asked}/answer", UriKind.Relative), new { agree = true }, _cancellation)).StatusCode);
        await holder.SubmitAsync(page, "button[name=agree][value=true]");

        Assert.Equal("Approved", await StateAsync(system, asked));
        Assert.Equal(HttpStatusCode.OK, (await SearchAsync(system, asked)).StatusCode);
        var again = await holder.SubmitAsync(page, "button[name=agree][value=false]");
        Assert.Contains("已经答复过", Assert.Single(again.Errors), StringComparison.Ordinal);
        await Eventually.ThatAsync(() => holder.OpenAsync("/my/notices"), notices => notices.Text.Contains("第一次用了您的《营业执照》", StringComparison.Ordinal), _cancellation);

        var late = await AskedAsync(system, "91150105YL1000014X", "SC-2026-9");
        var unwanted = await AskedAsync(system, "91150105YL1000014X", "SC-2026-10");
        Assert.Equal(HttpStatusCode.NoContent, (await holder.Client.PostAsJsonAsync(new Uri($"/api/v1/my/license-asks/{unwanted}/answer", UriKind.Relative), new { agree = false }, _cancellation)).StatusCode);
        Assert.Equal("Waiting", await StateAsync(system, unwanted));
        Assert.Equal(unwanted, await AskedAsync(system, "91150105yl1000014x ", "sc-2026-10"));
        host.Time.Advance(TimeSpan.FromHours(39));
        holder = await Visitor.SignInAsync(host, "li.na", _cancellation);
        Assert.Equal("Lapsed", await StateAsync(system, late));
        Assert.Equal("Lapsed", await StateAsync(system, nobody));
        Assert.Equal("Lapsed", await StateAsync(system, unwanted));
        Assert.Equal("LICENSES-0090", await CodeAsync(await holder.Client.PostAsJsonAsync(new Uri($"/api/v1/my/license-asks/{late}/answer", UriKind.Relative), new { agree = true }, _cancellation)));
        Assert.Contains("逾期没有答复，按不同意处理", (await holder.OpenAsync("/my/license-asks")).Text, StringComparison.Ordinal);
        Assert.Equal("LICENSES-0072", await CodeAsync(await SearchAsync(system, late)));
        await EndAsync(show);
    }

    private Task<HttpResponseMessage> AskAsync(HttpClient system, string holder, string caseNumber) => system.PostAsJsonAsync(
        new Uri($"{Api}/asks", UriKind.Relative),
        new { typeCode = Type, holderIdType = "001", holderIdNumber = holder, itemCode = FoodCase.Item, caseNumber, purpose = "贷款贴息审核", @operator = "孙涛" }, _cancellation);

    private async Task<Guid> AskedAsync(HttpClient system, string holder, string caseNumber) =>
        (Guid)(await (await AskAsync(system, holder, caseNumber)).EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonNode>(_cancellation))!["id"]!;

    private async Task<string> StateAsync(HttpClient system, Guid ask) => (string)(await system.GetFromJsonAsync<JsonNode>(new Uri($"{Api}/asks/{ask}", UriKind.Relative), _cancellation))!["state"]!;

    private async Task<string> ApplyAsync()
    {
        var officer = await Visitor.SignInAsync(host, "approver.saihan.scjg", _cancellation);
        var form = await officer.OpenAsync($"{Desk}/apply?type={Type}");
        Assert.Contains("内蒙古自治区市场监督管理局", form.Text, StringComparison.Ordinal);
        Assert.Equal(4, (await officer.SubmitAsync(form, "#Purpose")).Errors.Count);
        var applied = await officer.SubmitAsync(form, "#Purpose", new()
        {
            ["Purpose"] = ["办理食品经营许可时核对营业执照"],
            ["Item"] = [FoodCase.Item],
            ["f.name"] = ["Plain"],
            ["f.principal"] = ["Masked"],
            ["Quota"] = ["50"],
            ["EndsOn"] = ["2027-03-01"],
        });
        Assert.Contains("待审核", applied.Text, StringComparison.Ordinal);
        Assert.Contains("法定代表人（脱敏）", applied.Text, StringComparison.Ordinal);
        return applied.Url;
    }

    private async Task AnswerAsync(string account, string show)
    {
        var officer = await Visitor.SignInAsync(host, account, _cancellation);
        var page = await officer.OpenAsync(show);
        Assert.NotEmpty((await officer.SubmitAsync(page, "#Reason", new() { ["Reason"] = ["没有选择"] })).Errors);
        await officer.SubmitAsync(page, "#Reason", new() { ["Pass"] = ["True"], ["Reason"] = ["用途正当，字段都用得着"] });
    }

    private async Task EndAsync(string show)
    {
        var admin = await Visitor.SignInAsync(host, "admin", _cancellation);
        await admin.SubmitAsync(await admin.OpenAsync(show.Replace("/desk/", "/admin/", StringComparison.Ordinal)), "#Reason", new() { ["Reason"] = ["办完了"] });
    }

    // The department that answers for the type is told of the first use, on its home and in its list, until one of its officers has seen it.
    private async Task OwnerSeesAsync(string show)
    {
        var owner = await Visitor.SignInAsync(host, "approver.region", _cancellation);
        var home = await Eventually.ThatAsync(() => owner.OpenAsync("/desk"), page => page.Text.Contains("证照共享有新情况（1）", StringComparison.Ordinal), _cancellation);
        Assert.Equal(HttpStatusCode.OK, home.Status);
        var list = await owner.OpenAsync(Desk);
        Assert.Contains("第一次通过共享接口查了《营业执照》", list.TextOf("[data-news]"), StringComparison.Ordinal);
        Assert.NotNull(list.Document.QuerySelector($"[data-news] a[href='{show}']"));
        Assert.Null((await (await Visitor.SignInAsync(host, "approver.dongwu", _cancellation)).OpenAsync(Desk)).Document.QuerySelector("[data-news]"));

        Assert.Null((await owner.SubmitAsync(list, "[data-news] button")).Document.QuerySelector("[data-news]"));
        Assert.DoesNotContain("证照共享有新情况", (await owner.OpenAsync("/desk")).Text, StringComparison.Ordinal);
    }

    private static object Call(Guid caseId) => new { itemCode = FoodCase.Item, caseId, purpose = "核对营业执照", @operator = "孙涛" };

    private Task<HttpResponseMessage> SearchAsync(HttpClient system, Guid caseId) => system.PostAsJsonAsync(
        new Uri($"{Api}/search", UriKind.Relative),
        new { typeCode = Type, holderIdType = "001", holderIdNumber = "91150105YL1000014X", itemCode = FoodCase.Item, caseId, purpose = "核对营业执照", @operator = "孙涛" }, _cancellation);

    private async Task<string> CodeAsync(HttpResponseMessage response) => (string)(await response.Content.ReadFromJsonAsync<JsonNode>(_cancellation))!["code"]!;

    private async Task<string> RegisterAsync()
    {
        var admin = await Visitor.SignInAsync(host, "admin", _cancellation);
        var form = await admin.OpenAsync("/admin/accounts/clients/register");
        return (await admin.SubmitAsync(form, "#Name", new() { ["Name"] = ["业务审批系统"], ["AgencyCode"] = ["11150105YL2200042E"], ["Role"] = ["LicenseUser"] })).TextOf("main code");
    }

    private HttpClient Client(string key)
    {
        var client = host.CreateClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return client;
    }
}
