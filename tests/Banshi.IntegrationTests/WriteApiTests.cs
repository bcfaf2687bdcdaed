using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>A department's system edits the lists of its agency through the API.</summary>
public sealed class WriteApiTests(BanshiHost host) : IClassFixture<BanshiHost>
{
    private const string Drafts = "/api/v1/catalog/drafts";
    private const string Saihan = "11150105YL2200042E";
    private const string Dongwu = "11152525YL1600079P";
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task List_IsStartedWrittenSubmittedAndPublished()
    {
        var client = Client(await RegisterAsync("监管业务系统", Saihan));
        var started = await client.PostAsJsonAsync(Drafts, new { taskCode = Steps.FoodCase.Item }, _cancellation);
        Assert.Equal(HttpStatusCode.Created, started.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsJsonAsync(Drafts, new { taskCode = Steps.FoodCase.Item }, _cancellation)).StatusCode);

        var draft = await client.GetAsync(started.Headers.Location, _cancellation);
        var body = await BodyAsync(draft);
        body["item"]!["name"] = "食品经营许可（接口改名）";
        body["item"]!["basis"]!.AsArray().Clear();
        Assert.Equal((HttpStatusCode)428, (await PutAsync(client, started.Headers.Location!, body, null)).StatusCode);
        var written = await PutAsync(client, started.Headers.Location!, body, draft.Headers.ETag);
        Assert.Equal(HttpStatusCode.OK, written.StatusCode);
        Assert.Contains("R09", (await BodyAsync(written))["findings"]!.AsArray().Select(found => (string)found!["code"]!));
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await PutAsync(client, started.Headers.Location!, body, draft.Headers.ETag)).StatusCode);

        var noReason = await client.PostAsJsonAsync($"{started.Headers.Location}/submit", new { reason = "" }, _cancellation);
        Assert.Equal("PLATFORM-0004", (string)(await BodyAsync(noReason))["code"]!);
        var submitted = await client.PostAsJsonAsync($"{started.Headers.Location}/submit", new { reason = "名称与目录一致" }, _cancellation);
        Assert.Equal(HttpStatusCode.Created, submitted.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await PutAsync(client, started.Headers.Location!, body, written.Headers.ETag)).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await client.DeleteAsync(started.Headers.Location, _cancellation)).StatusCode);
        Assert.Equal("UnderReview", (string)(await BodyAsync(await client.GetAsync(submitted.Headers.Location, _cancellation)))["state"]!);

        var reviewer = await Visitor.SignInAsync(host, "reviewer.saihan", _cancellation);
        var page = await reviewer.OpenAsync($"/admin/catalog/proposals/show/{submitted.Headers.Location!.ToString().Split('/')[^1]}");
        Assert.Contains("监管业务系统", page.Text, StringComparison.Ordinal);
        await reviewer.SubmitAsync(page, "button[name=outcome][value=Approved]");
        Assert.NotNull((await BodyAsync(await client.GetAsync(submitted.Headers.Location, _cancellation)))["appliedAt"]);
        Assert.Contains("食品经营许可（接口改名）", (await Visitor.Of(host, _cancellation).OpenAsync($"/items/{Steps.FoodCase.Item}?now={Guid.CreateVersion7()}")).Heading, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_KeepsItsIdentity_AndRefusesWhatItCannotRead()
    {
        var client = Client(await RegisterAsync("另一个系统", Saihan));
        var address = (await client.PostAsJsonAsync(Drafts, new { taskCode = "11150105YL2200042E4000131101002" }, _cancellation)).Headers.Location!;
        var draft = await client.GetAsync(address, _cancellation);
        var body = await BodyAsync(draft);

        var stranger = body.DeepClone();
        stranger["item"]!["agencyName"] = "别的局";
        Assert.Contains("赛罕区市场监督管理局", (await BodyAsync(await PutAsync(client, address, stranger, draft.Headers.ETag)))["errors"]!["agencyName"]![0]!.ToString(), StringComparison.Ordinal);

        var hollow = body.DeepClone();
        hollow["item"]!["materials"] = new JsonArray((JsonNode?)null);
        Assert.Equal("CATALOG-0061", (string)(await BodyAsync(await PutAsync(client, address, hollow, draft.Headers.ETag)))["code"]!);
        var misspelled = body.DeepClone();
        misspelled["item"]!["matirials"] = new JsonArray();
        Assert.Contains("matirials", (string)(await BodyAsync(await PutAsync(client, address, misspelled, draft.Headers.ETag)))["title"]!, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.NotModified, (await GetAsync(client, address.ToString(), draft.Headers.ETag!)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync(address, _cancellation)).StatusCode);
    }

    [Fact]
    public async Task Entry_IsReadAndProposed()
    {
        var client = Client(await RegisterAsync("目录系统", Dongwu));
        var entry = await client.GetAsync(new Uri("/api/v1/catalog/entries/000131205001", UriKind.Relative), _cancellation);
        Assert.Equal("000131205001", (string)(await BodyAsync(entry))["content"]!["basicCode"]!);
        Assert.Equal(HttpStatusCode.NotModified, (await GetAsync(client, "/api/v1/catalog/entries/000131205001", entry.Headers.ETag!)).StatusCode);

        var wrong = await client.PostAsJsonAsync("/api/v1/catalog/entries/proposals", Proposal("150120801000"), _cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        var proposed = await client.PostAsJsonAsync("/api/v1/catalog/entries/proposals", Proposal("150520801000"), _cancellation);
        Assert.Equal(HttpStatusCode.Created, proposed.StatusCode);
        Assert.Equal("NewEntry", (string)(await BodyAsync(await client.GetAsync(proposed.Headers.Location, _cancellation)))["kind"]!);
    }

    [Fact]
    public async Task Client_OutOfReachOrWithoutAGoodKey_GetsNothing()
    {
        var key = await RegisterAsync("外地系统", Dongwu);
        var client = Client(key);
        Assert.Equal(HttpStatusCode.NotFound, (await client.PostAsJsonAsync(Drafts, new { taskCode = Steps.FoodCase.Item }, _cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync(new Uri("/api/v1/queue", UriKind.Relative), _cancellation)).StatusCode);

        var page = await client.GetAsync(new Uri("/admin/catalog/drafts", UriKind.Relative), _cancellation);
        Assert.StartsWith("/sign-in", page.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);

        foreach (var wrong in new[] { key[..^1] + (key[^1] == 'A' ? 'B' : 'A'), "nonsense", $"{Guid.CreateVersion7():N}.abc", "" })
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await Client(wrong).GetAsync(new Uri(Drafts + "/" + Guid.CreateVersion7(), UriKind.Relative), _cancellation)).StatusCode);
        }
    }

    [Fact]
    public async Task Client_ThatIsRenewedOrRevoked_IsOutAtOnce()
    {
        var old = await RegisterAsync("要换密钥的系统", Saihan);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(old));
        var admin = await Visitor.SignInAsync(host, "admin", _cancellation);
        var list = await admin.OpenAsync("/admin/accounts/clients");
        Assert.DoesNotContain("没有用过", list.TextOf("tr:contains('要换密钥的系统')"), StringComparison.Ordinal);

        var renewed = (await admin.SubmitAsync(list, "tr:contains('要换密钥的系统') form[action*='/renew/'] button")).TextOf("main code");
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(old));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(renewed));

        list = await admin.SubmitAsync(list, "tr:contains('要换密钥的系统') form[action*='/revoke/'] button");
        Assert.Contains("已停用", list.TextOf("tr:contains('要换密钥的系统')"), StringComparison.Ordinal);
        var refused = await Client(renewed).GetAsync(new Uri(Drafts + "/" + Guid.CreateVersion7(), UriKind.Relative), _cancellation);
        Assert.Equal((HttpStatusCode.Unauthorized, "IDENTITY-0022"), (refused.StatusCode, (string)(await BodyAsync(refused))["code"]!));
        Assert.Equal("Bearer", Assert.Single(refused.Headers.WwwAuthenticate).Scheme);
    }

    [Fact]
    public async Task Registration_WithoutNameOrAgency_SaysWhatIsMissing()
    {
        var admin = await Visitor.SignInAsync(host, "admin", _cancellation);
        var refused = await admin.SubmitAsync(await admin.OpenAsync("/admin/accounts/clients/register"), "#Name", new() { ["AgencyCode"] = ["123"] });
        Assert.Equal(2, refused.Errors.Count);
        Assert.Contains("没有这个部门", refused.Text, StringComparison.Ordinal);
    }

    private async Task<string> RegisterAsync(string name, string agency)
    {
        var admin = await Visitor.SignInAsync(host, "admin", _cancellation);
        var shown = await admin.SubmitAsync(await admin.OpenAsync("/admin/accounts/clients/register"), "#Name", new() { ["Name"] = [name], ["AgencyCode"] = [agency] });
        return shown.TextOf("main code");
    }

    private HttpClient Client(string key)
    {
        var client = host.CreateClient();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Bearer {key}");
        return client;
    }

    private async Task<HttpStatusCode> StatusAsync(string key) => (await Client(key).GetAsync(new Uri(Drafts + "/" + Guid.CreateVersion7(), UriKind.Relative), _cancellation)).StatusCode;

    private async Task<JsonNode> BodyAsync(HttpResponseMessage response) => (await response.Content.ReadFromJsonAsync<JsonNode>(_cancellation))!;

    private async Task<HttpResponseMessage> PutAsync(HttpClient client, Uri address, JsonNode draft, EntityTagHeaderValue? seen)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, address) { Content = JsonContent.Create(new { item = draft["item"], sections = draft["sections"] }) };
        if (seen is not null)
        {
            request.Headers.IfMatch.Add(seen);
        }

        return await client.SendAsync(request, _cancellation);
    }

    private async Task<HttpResponseMessage> GetAsync(HttpClient client, string address, EntityTagHeaderValue seen)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.IfNoneMatch.Add(seen);
        return await client.SendAsync(request, _cancellation);
    }

    private static object Proposal(string code) => new
    {
        kind = "NewEntry",
        content = new { basicCode = code, name = "草畜平衡示范户奖励", type = "Benefit", levels = new[] { 4 }, department = "农牧", basis = new[] { new { law = "内蒙古自治区草畜平衡和禁牧休牧条例", article = "", gist = "" } } },
        reason = "牧区群众有需要，本旗已经在办",
    };
}
