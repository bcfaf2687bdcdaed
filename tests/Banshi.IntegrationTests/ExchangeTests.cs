using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Banshi.Ofd.Crypto;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>What a partner platform may say, and what is not believed.</summary>
public sealed class ExchangeTests(BanshiHost host) : IClassFixture<BanshiHost>
{
    private const string Partner = "110000000000";

    private static readonly Sm2PrivateKey Key = Sm2PrivateKey.Generate();

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Message_FromAnUnknownPlatform_IsRefused()
    {
        var answer = await SendAsync(Message(Guid.CreateVersion7(), 1, from: "310000000000"), Key);

        Assert.Equal((HttpStatusCode.Forbidden, "EXCHANGE-0002"), await CodeAsync(answer));
    }

    [Fact]
    public async Task Message_SignedByAnotherKey_IsRefused()
    {
        await RegisterAsync();

        Assert.Equal((HttpStatusCode.Forbidden, "EXCHANGE-0003"), await CodeAsync(await SendAsync(Message(Guid.CreateVersion7(), 1), Sm2PrivateKey.Generate())));
    }

    [Fact]
    public async Task Message_ForAnotherPlatform_IsRefused()
    {
        await RegisterAsync();

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "EXCHANGE-0004"), await CodeAsync(await SendAsync(Message(Guid.CreateVersion7(), 1, to: "640000000000"), Key)));
    }

    [Fact]
    public async Task Message_WithoutItsFile_IsRefused()
    {
        await RegisterAsync();
        var message = Message(Guid.CreateVersion7(), 1);
        message["files"] = new JsonArray(new JsonObject { ["name"] = "身份证.pdf", ["sha256"] = new string('0', 64) });

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "EXCHANGE-0005"), await CodeAsync(await SendAsync(message, Key)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1")]
    public async Task Message_ThatCannotBeRead_IsRefused(string text)
    {
        using var content = new MultipartFormDataContent { { new StringContent(text), "envelope" }, { new StringContent("AAAA"), "signature" } };

        Assert.Equal((HttpStatusCode.BadRequest, "EXCHANGE-0001"), await CodeAsync(await host.CreateClient().PostAsync(new Uri("/api/v1/exchange/messages", UriKind.Relative), content, _cancellation)));
    }

    [Fact]
    public async Task Message_SentAgain_GetsAReceiptAgainAndIsKeptOnce()
    {
        await RegisterAsync();
        var message = Message(Guid.CreateVersion7(), 2);

        var (first, second) = (await ReceiptAsync(message), await ReceiptAsync(message));

        Assert.Equal(message["id"]!.GetValue<Guid>(), first);
        Assert.Equal(first, second);
        var other = Message(message["about"]!.GetValue<Guid>(), 2);
        Assert.Equal((HttpStatusCode.Conflict, "EXCHANGE-0006"), await CodeAsync(await SendAsync(other, Key)));
    }

    [Fact]
    public async Task Lists_ThatAreOffered_AreSigned()
    {
        var admin = await Visitor.SignInAsync(host, "admin", _cancellation);
        var key = Sm2PublicKey.FromPoint(Convert.FromHexString((await admin.OpenAsync("/admin/exchange")).TextOf("[data-public-key]")));

        var answer = await host.CreateClient().GetAsync(new Uri("/api/v1/exchange/lists", UriKind.Relative), _cancellation);
        var text = await answer.Content.ReadAsStringAsync(_cancellation);

        Assert.True(key.Verify(Encoding.UTF8.GetBytes(text), Convert.FromBase64String(answer.Headers.GetValues("Banshi-Signature").Single())));
        Assert.NotEmpty(JsonNode.Parse(text)!["lists"]!.AsArray());
    }

    [Theory]
    [InlineData("Name", "", "平台名称")]
    [InlineData("Code", "1234", "12 位")]
    [InlineData("Code", "150000000000", "不能与本平台相同")]
    [InlineData("Address", "ftp://example", "网址")]
    [InlineData("PublicKey", "04abcd", "130 位")]
    public async Task Partner_WithAWrongField_IsNotRegistered(string field, string value, string message)
    {
        var admin = await Visitor.SignInAsync(host, "admin", _cancellation);
        var fields = Fields("640000000000");
        fields[field] = [value];

        var page = await admin.SubmitAsync(await admin.OpenAsync("/admin/exchange"), "#PublicKey", fields);

        Assert.Contains(page.Errors, error => error.Contains(message, StringComparison.Ordinal));
    }

    private static Dictionary<string, string[]> Fields(string code) => new()
    {
        ["Name"] = ["北京市"],
        ["Code"] = [code],
        ["Address"] = ["http://127.0.0.1:9"],
        ["PublicKey"] = [Convert.ToHexStringLower(Key.PublicKey.ToPoint())],
    };

    private static JsonObject Message(Guid about, int sequence, string from = Partner, string to = "150000000000") => new()
    {
        ["id"] = Guid.CreateVersion7(),
        ["from"] = from,
        ["to"] = to,
        ["about"] = about,
        ["sequence"] = sequence,
        ["sentAt"] = "2026-03-02T02:00:00Z",
        ["body"] = """{"kind":"papers-posted","trackingNumber":"SF1","by":"王某"}""",
        ["files"] = new JsonArray(),
    };

    private async Task RegisterAsync()
    {
        var admin = await Visitor.SignInAsync(host, "admin", _cancellation);
        var page = await admin.OpenAsync("/admin/exchange");
        if (!page.Text.Contains(Partner, StringComparison.Ordinal))
        {
            await admin.SubmitAsync(page, "#PublicKey", Fields(Partner));
        }
    }

    private async Task<HttpResponseMessage> SendAsync(JsonObject message, Sm2PrivateKey key)
    {
        var text = message.ToJsonString();
        using var content = new MultipartFormDataContent { { new StringContent(text), "envelope" }, { new StringContent(Convert.ToBase64String(key.Sign(Encoding.UTF8.GetBytes(text)))), "signature" } };
        return await host.CreateClient().PostAsync(new Uri("/api/v1/exchange/messages", UriKind.Relative), content, _cancellation);
    }

    private async Task<Guid> ReceiptAsync(JsonObject message)
    {
        using var answer = await SendAsync(message, Key);
        return JsonDocument.Parse(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(_cancellation)).RootElement.GetProperty("id").GetGuid();
    }

    private async Task<(HttpStatusCode Status, string Code)> CodeAsync(HttpResponseMessage answer) =>
        (answer.StatusCode, JsonDocument.Parse(await answer.Content.ReadAsStringAsync(_cancellation)).RootElement.GetProperty("code").GetString()!);
}
