using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>Departments hand licenses in, by file and by their systems; what is wrong comes back with its reason.</summary>
public sealed class GatheringTests(BanshiHost host) : IClassFixture<BanshiHost>
{
    private const string Gather = "/desk/licenses/gather";
    private const string Api = "/api/v1/license-gatherings";
    private const string Business = "11100000MB0143028R001";
    private const string Market = "11150105YL2200042E";
    private const string Firm = "91150105YL1000014X";
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task File_IsCheckedRowByRow_CorrectedAndHandedInAgain()
    {
        var officer = await Visitor.SignInAsync(host, "approver.saihan.scjg", _cancellation);
        var template = (await officer.Client.GetStringAsync(new Uri($"{Gather}/template/{Business}", UriKind.Relative), _cancellation)).Trim('\uFEFF', '\r', '\n');
        var report = await UploadAsync(officer, template,
            "150105000000901,呼和浩特市赛上人家餐饮有限公司,001,91150105YL1000014X,2026-02-27,,呼和浩特市赛上人家餐饮有限公司,91150105YL1000014X,李娜,有限责任公司,十万元,赛罕区,餐饮",
            "150105000000902,呼和浩特市某某商店,001,91150105YL1000014Y,2026-02-27,,呼和浩特市某某商店,91150105YL1000014X,李娜,有限责任公司,十万元,赛罕区,餐饮",
            "150105000000903,呼和浩特市某某商店,001,91150105YL1000014X,2026-01-05,,呼和浩特市某某商店,91150105YL1000014X,,有限责任公司,十万元,赛罕区,餐饮",
            "150105000000901,呼和浩特市某某商店,001,91150105YL1000014X,2026-02-27,,呼和浩特市某某商店,91150105YL1000014X,李娜,有限责任公司,十万元,赛罕区,餐饮");

        Assert.Contains("新归集 1 份，更新 0 份，没有变化 0 份，退回 3 份", report.Text, StringComparison.Ordinal);
        Assert.Contains("不完整 1，不正确 1，不及时 1，与已有证照冲突 1", report.Text, StringComparison.Ordinal);
        Assert.Contains("持证主体代码不正确：91150105YL1000014Y", report.Text, StringComparison.Ordinal);
        Assert.Contains("应在 2026-01-12 以前报送", report.Text, StringComparison.Ordinal);
        Assert.Contains("与第 2 行是同一份证照", report.Text, StringComparison.Ordinal);

        var refused = (await officer.Client.GetStringAsync(new Uri(report.Document.QuerySelector("a[download]")!.GetAttribute("href")!, UriKind.Relative), _cancellation)).TrimStart('\uFEFF');
        var corrected = refused.Replace("91150105YL1000014Y", Firm, StringComparison.Ordinal);
        var second = await UploadAsync(officer, corrected);
        Assert.Contains("新归集 1 份，更新 1 份，没有变化 0 份，退回 1 份", second.Text, StringComparison.Ordinal);

        var page = await officer.OpenAsync(Gather);
        Assert.Contains("营业执照", page.Text, StringComparison.Ordinal);
        var holder = await Visitor.SignInAsync(host, "li.na", _cancellation);
        Assert.Contains("150105000000901", (await holder.OpenAsync("/my/licenses")).Text, StringComparison.Ordinal);
        var stranger = await Visitor.SignInAsync(host, "approver.dongwu", _cancellation);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(report.Url)).Status);
    }

    [Fact]
    public async Task Table_ThatIsNone_OrLacksColumns_IsRefusedWhole()
    {
        var officer = await Visitor.SignInAsync(host, "approver.saihan.scjg", _cancellation);

        Assert.Contains("请选择要报送的文件", Assert.Single((await officer.SubmitAsync(await officer.OpenAsync(Gather), "#File", new() { ["TypeCode"] = [Business] })).Errors), StringComparison.Ordinal);
        Assert.Contains("持证主体代码", Assert.Single((await UploadAsync(officer, "证照编号,持证主体", "1,2")).Errors), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await UploadAsync(officer, "PK\u0003\u0004 no workbook")).Status);
        var mine = await officer.OpenAsync(Gather);
        Assert.DoesNotContain("结婚证", mine.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task System_HandsInOverTheApi_AndTheSameAgainChangesNothing()
    {
        var system = Client(await RegisterAsync("登记业务系统", Market, "LicenseCollector"));
        object Body(string principal) => new { typeCode = Business, licenses = new[] { LicenseOf("150105000000951", principal) } };

        var first = await PostAsync(system, Body("李娜"));
        Assert.Equal((1, 0, 0), ((int)first["new"]!, (int)first["changed"]!, (int)first["refused"]!));
        Assert.Equal(1, (int)(await PostAsync(system, Body("李娜")))["unchanged"]!);
        Assert.Equal(1, (int)(await PostAsync(system, Body("王芳")))["changed"]!);
        Assert.Equal(1, (int)(await PostAsync(system, Body("王芳")))["unchanged"]!);

        var (old, next) = (await VerifiedAsync("001"), await VerifiedAsync("002"));
        Assert.Equal(("已由新版替代", "有效"), (old["license"]!["state"]!.ToString(), next["license"]!["state"]!.ToString()));
        Assert.Equal(HttpStatusCode.Forbidden, (await Client(await RegisterAsync("清单系统", Market, "CatalogEditor")).PostAsJsonAsync(Api, Body("李娜"), _cancellation)).StatusCode);
        var wrongIssuer = await Client(await RegisterAsync("农牧系统", "11152525YL1600079P", "LicenseCollector")).PostAsJsonAsync(Api, Body("李娜"), _cancellation);
        Assert.Equal("LICENSES-0045", (string)(await wrongIssuer.Content.ReadFromJsonAsync<JsonNode>(_cancellation))!["code"]!);
        Assert.Equal(HttpStatusCode.BadRequest, (await system.PostAsJsonAsync(Api, new { typeCode = Business, licenses = Array.Empty<object>() }, _cancellation)).StatusCode);
    }

    [Fact]
    public async Task NullRowsAndNullFields_AreRefusedAsIncomplete()
    {
        var system = Client(await RegisterAsync("空值系统", Market, "LicenseCollector"));
        var license = new { number = "150105000000961", holderName = "赛上人家", holderIdType = "001", holderIdNumber = Firm, issuedOn = "2026-02-27", fields = new { name = (string?)null } };

        var report = await PostAsync(system, new { typeCode = Business, licenses = new object?[] { null, license } });

        Assert.Equal((0, 2), ((int)report["new"]!, (int)report["refused"]!));
        Assert.Contains("缺少“证照编号”", report["refusals"]![0]!["reasons"]!.AsArray().Select(reason => reason!.ToString()));
        Assert.Contains("缺少“名称”", report["refusals"]![1]!["reasons"]!.AsArray().Select(reason => reason!.ToString()));
    }

    private static object LicenseOf(string number, string principal) => new
    {
        number,
        holderName = "呼和浩特市赛上人家餐饮有限公司",
        holderIdType = "001",
        holderIdNumber = Firm,
        issuedOn = "2026-02-27",
        fields = new { name = "呼和浩特市赛上人家餐饮有限公司", creditCode = Firm, principal, kind = "有限责任公司", address = "赛罕区", scope = "餐饮" },
    };

    private async Task<JsonNode> PostAsync(HttpClient system, object body)
    {
        var answer = await system.PostAsJsonAsync(Api, body, _cancellation);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonNode>(_cancellation))!;
    }

    private async Task<JsonNode> VerifiedAsync(string edition)
    {
        var identifier = new Standards.LicenseIdentifier(Business, Market, "150105000000951", edition);
        return (await host.CreateClient().GetFromJsonAsync<JsonNode>(new Uri($"/api/v1/licenses/{identifier}/verification", UriKind.Relative), _cancellation))!;
    }

    private async Task<PageView> UploadAsync(Visitor officer, params string[] lines) => await officer.SubmitAsync(
        await officer.OpenAsync(Gather), "#File", new() { ["TypeCode"] = [Business] }, ("File", new Upload("营业执照.csv", Encoding.UTF8.GetBytes(string.Join('\n', lines)))));

    private async Task<string> RegisterAsync(string name, string agency, string role)
    {
        var admin = await Visitor.SignInAsync(host, "admin", _cancellation);
        var page = await admin.SubmitAsync(await admin.OpenAsync("/admin/accounts/clients/register"), "#Name", new() { ["Name"] = [name], ["AgencyCode"] = [agency], ["Role"] = [role] });
        return page.TextOf("main code");
    }

    private HttpClient Client(string key)
    {
        var client = host.CreateClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return client;
    }
}
