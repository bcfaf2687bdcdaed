using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>A holder takes a license as a credential for use abroad: a library that is not ours believes it, and so does the platform, for as long as the license holds.</summary>
public sealed class LicenseCredentialTests : IAsyncDisposable
{
    // The SD-JWT VC library of the OpenWallet Foundation, with the keys that the platform publishes.
    private const string Verify = """
        const { SDJwtVcInstance } = require('@sd-jwt/sd-jwt-vc');
        const { ES256, digest } = require('@sd-jwt/crypto-nodejs');
        const [text, metadata, now, list] = process.argv.slice(1);
        const { kid } = JSON.parse(Buffer.from(text.split('.')[0], 'base64url'));
        const key = JSON.parse(metadata).jwks.keys.find((one) => one.kid === kid);
        ES256.getVerifier(key)
          .then((verifier) => new SDJwtVcInstance({
            verifier,
            hasher: digest,
            hashAlg: 'sha-256',
            statusListFetcher: async () => list,
            statusValidator: async (status) => { if (status) throw new Error(`status ${status}`); },
          }).verify(text, { currentDate: Number(now) }))
          .then(({ payload }) => console.log(JSON.stringify(payload)))
          .catch((error) => console.log(JSON.stringify({ refused: error.message })));
        """;

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private readonly BanshiHost _host = new();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Credential_IsBelievedByAnIndependentLibrary_AndSaysWhatWasTickedAlone()
    {
        var (holder, identifier) = await HolderAsync();
        var text = await MakeAsync(holder, identifier, "holder_name", "face_capital");

        var claims = await ReadByOthersAsync(text);
        Assert.Null(claims["refused"]);
        Assert.Equal(("伍拾万元整", "CN", "营业执照"), (Said(claims, "face_capital"), Said(claims, "issuing_country"), Said(claims, "license_name")));
        Assert.NotNull(claims["holder_name"]);
        Assert.Null(claims["license_number"]);
        Assert.Null(claims["face_scope"]);
        var type = (await GetAsync(new Uri(Said(claims, "vct")!).AbsolutePath))!;
        Assert.Equal(Said(claims, "vct"), type["vct"]!.ToString());
        var capital = type["claims"]!.AsArray().Single(claim => claim!["path"]![0]!.ToString() == "face_capital")!;
        Assert.Equal(("always", "注册资本"), (capital["sd"]!.ToString(), capital["display"]![0]!["label"]!.ToString()));

        Assert.Contains("生成可验证凭证：持证主体、注册资本", (await holder.OpenAsync($"/my/licenses/uses/{identifier}")).Text, StringComparison.Ordinal);

        // That library leaves a claim out that was not signed, and refuses what bears another signature.
        var altered = await ReadByOthersAsync(Altered(text));
        Assert.Equal((null, true), (Said(altered, "face_capital"), Said(altered, "holder_name") is not null));
        Assert.NotNull((await ReadByOthersAsync(WithOtherSignature(text)))["refused"]);
        _host.Time.Advance(TimeSpan.FromHours(24) + TimeSpan.FromSeconds(1));
        Assert.NotNull((await ReadByOthersAsync(text))["refused"]);
    }

    [Fact]
    public async Task Platform_ShowsWhatIsDisclosed_AndKnowsWhatBecameOfTheLicense()
    {
        var (holder, identifier) = await HolderAsync();
        var text = await MakeAsync(holder, identifier, "face_capital");
        var stranger = Visitor.Of(_host, _cancellation);

        var page = await stranger.SubmitAsync(await stranger.OpenAsync("/verify"), "#Text", new() { ["Text"] = [$"  {text}\n"] });
        Assert.Equal("Valid", page.Document.QuerySelector("[data-verdict]")!.GetAttribute("data-verdict"));
        Assert.Contains("伍拾万元整", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("赛上人家", page.TextOf(".verdict"), StringComparison.Ordinal);
        Assert.Equal("Valid", await AnswerAsync(text));
        Assert.Equal("Altered", await AnswerAsync(Altered(text)));
        Assert.Contains("不是可验证凭证", Assert.Single((await stranger.SubmitAsync(await stranger.OpenAsync("/verify"), "#Text", new() { ["Text"] = ["eyJ"] })).Errors), StringComparison.Ordinal);
        Assert.Contains("核验可验证凭证", (await holder.OpenAsync($"/my/licenses/uses/{identifier}")).Text, StringComparison.Ordinal);

        await LicenseLifeTests.ActAsync(await Visitor.SignInAsync(_host, "approver.saihan.scjg", _cancellation), identifier, "Suspend", "责令停业整顿三十日");
        Assert.Equal("Ended", await AnswerAsync(text));
        var refused = await PostAsync(holder, identifier, "holder_name");
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
    }

    [Fact]
    public async Task SuspensionAndRevocation_ShowToWhoeverChecksAlone_AndPlacesSayNothing()
    {
        var (holder, identifier) = await HolderAsync();
        var texts = new[] { await MakeAsync(holder, identifier, "holder_name"), await MakeAsync(holder, identifier, "holder_name"), await MakeAsync(holder, identifier, "holder_name") };
        var places = texts.Select(text => (int)PlaceOf(text)["idx"]!).ToList();
        Assert.Equal(3, places.Distinct().Count());
        Assert.All(places.Zip(places.Skip(1)), pair => Assert.NotEqual(1, Math.Abs(pair.First - pair.Second)));
        Assert.Null((await ReadByOthersAsync(texts[0]))["refused"]);

        var officer = await Visitor.SignInAsync(_host, "approver.saihan.scjg", _cancellation);
        await LicenseLifeTests.ActAsync(officer, identifier, "Suspend", "责令停业整顿三十日");
        Assert.Equal("status 2", Said(await ReadByOthersAsync(texts[1]), "refused"));
        await LicenseLifeTests.ActAsync(officer, identifier, "Resume", "整改完毕");
        Assert.Null((await ReadByOthersAsync(texts[1]))["refused"]);
        await LicenseLifeTests.ActAsync(officer, identifier, "Revoke", "以欺骗手段取得");
        Assert.Equal("status 1", Said(await ReadByOthersAsync(texts[2]), "refused"));
        Assert.Equal(HttpStatusCode.NotFound, (await Visitor.Of(_host, _cancellation).Client.GetAsync(new Uri("/credentials/status/yesterday", UriKind.Relative), _cancellation)).StatusCode);
    }

    [Fact]
    public async Task Credential_CountsForADay_AndIsMadeByItsHolderAlone()
    {
        var (holder, identifier) = await HolderAsync();
        var made = await (await PostAsync(holder, identifier, "license_number", "nonsense")).Content.ReadFromJsonAsync<JsonNode>(_cancellation);
        var text = made!["text"]!.ToString();
        Assert.Equal(["证照编号"], made["labels"]!.AsArray().Select(label => label!.ToString()));
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(holder, identifier)).StatusCode);

        _host.Time.Advance(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        Assert.Equal("Valid", await AnswerAsync(text));
        _host.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("Ended", await AnswerAsync(text));

        var other = await Visitor.SignInAsync(_host, "wang.fang", _cancellation);
        Assert.Equal(HttpStatusCode.NotFound, (await PostAsync(other, identifier, "holder_name")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"/my/licenses/credential/{identifier}")).Status);
    }

    private Task<HttpResponseMessage> PostAsync(Visitor visitor, string identifier, params string[] fields) =>
        visitor.Client.PostAsJsonAsync(new Uri($"/api/v1/my/licenses/{identifier}/credentials", UriKind.Relative), new { fields }, _cancellation);

    private static string? Said(JsonNode claims, string name) => claims[name]?.ToString();

    // The last claim that is shown says something else.
    private static string Altered(string text)
    {
        var parts = text.Split('~');
        var claim = Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(parts[^2])).Replace("伍", "陆", StringComparison.Ordinal);
        parts[^2] = System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(claim));
        return string.Join('~', parts);
    }

    private static string WithOtherSignature(string text)
    {
        var first = text.LastIndexOf('.', text.IndexOf('~', StringComparison.Ordinal)) + 1;
        return $"{text[..first]}{(text[first] == 'A' ? 'B' : 'A')}{text[(first + 1)..]}";
    }

    private async Task<(Visitor Holder, string Identifier)> HolderAsync()
    {
        var holder = await Visitor.SignInAsync(_host, "li.na", _cancellation);
        return (holder, await LicenseLifeTests.HeldAsync(holder));
    }

    [Fact]
    public async Task StatusList_IsSignedAnew_WhenItSaysSomethingElseOrHalfItsTimeIsOver()
    {
        var (holder, identifier) = await HolderAsync();
        var text = await MakeAsync(holder, identifier, "holder_name");
        var (first, tag) = await FetchAsync(text, null);
        Assert.Equal((first, tag), await FetchAsync(text, null));
        Assert.Equal(("", tag), await FetchAsync(text, tag));

        await LicenseLifeTests.ActAsync(await Visitor.SignInAsync(_host, "approver.saihan.scjg", _cancellation), identifier, "Suspend", "责令停业整顿三十日");
        var (suspended, next) = await FetchAsync(text, tag);
        Assert.Equal("status 2", Said(await ReadByOthersAsync(text), "refused"));
        _host.Time.Advance(TimeSpan.FromMinutes(2.5));
        var (again, last) = await FetchAsync(text, next);

        Assert.Equal(3, new[] { first, suspended, again }.Where(list => list.Length > 0).Distinct().Count());
        Assert.Equal(3, new[] { tag, next, last }.Distinct().Count());
        Assert.Equal("status 2", Said(await ReadByOthersAsync(text), "refused"));
    }

    private async Task<(string List, string Tag)> FetchAsync(string text, string? seen)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(PlaceOf(text)["uri"]!.ToString()).AbsolutePath);
        request.Headers.TryAddWithoutValidation("If-None-Match", seen);
        using var answer = await Visitor.Of(_host, _cancellation).Client.SendAsync(request, _cancellation);
        var list = await answer.Content.ReadAsStringAsync(_cancellation);
        Assert.Equal(list.Length == 0 ? HttpStatusCode.NotModified : HttpStatusCode.OK, answer.StatusCode);
        return (list, answer.Headers.ETag!.ToString());
    }

    private static async Task<string> MakeAsync(Visitor holder, string identifier, params string[] fields)
    {
        var page = await holder.SubmitAsync(await holder.OpenAsync($"/my/licenses/credential/{identifier}"), "[name=Fields]", new() { ["Fields"] = fields });
        var text = page.Document.QuerySelector("textarea#Text")!.TextContent;
        Assert.EndsWith($",{text}", page.Document.QuerySelector("a[download]")!.GetAttribute("href"), StringComparison.Ordinal);
        return text;
    }

    private async Task<JsonNode> ReadByOthersAsync(string text)
    {
        var metadata = (await GetAsync("/.well-known/jwt-vc-issuer"))!;
        using var list = await ListAsync(text);
        Assert.Equal("application/statuslist+jwt", list.Content.Headers.ContentType!.MediaType);
        Assert.Equal(TimeSpan.FromMinutes(2.5), list.Headers.CacheControl!.MaxAge);
        return JsonNode.Parse(ForeignTool.Node(Verify, text, metadata.ToJsonString(), $"{_host.Time.GetUtcNow().ToUnixTimeSeconds()}", await list.Content.ReadAsStringAsync(_cancellation)))!;
    }

    private static JsonNode PlaceOf(string text) =>
        JsonNode.Parse(System.Buffers.Text.Base64Url.DecodeFromChars(text.Split('.')[1]))!["status"]!["status_list"]!;

    private Task<HttpResponseMessage> ListAsync(string text) =>
        Visitor.Of(_host, _cancellation).Client.GetAsync(new Uri(new Uri(PlaceOf(text)["uri"]!.ToString()).AbsolutePath, UriKind.Relative), _cancellation);

    private Task<JsonNode?> GetAsync(string path) => Visitor.Of(_host, _cancellation).Client.GetFromJsonAsync<JsonNode>(new Uri(path, UriKind.Relative), _cancellation);

    private async Task<string> AnswerAsync(string text)
    {
        using var content = new StringContent(text, Encoding.UTF8, "application/dc+sd-jwt");
        var answer = await Visitor.Of(_host, _cancellation).Client.PostAsync(new Uri("/api/v1/licenses/verification", UriKind.Relative), content, _cancellation);
        return (await answer.Content.ReadFromJsonAsync<JsonNode>(_cancellation))!["answer"]!.ToString();
    }
}
