using System.Buffers.Text;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>A license on a phone without a line: the codes that the phone makes by itself are read once, within a minute, and while license and phone hold.</summary>
public sealed class KeptLicenseTests : IAsyncDisposable
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private readonly BanshiHost _host = new();
    private readonly ECDsa _phone = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private Visitor _holder = default!;
    private Visitor _reader = default!;
    private string _identifier = "";

    public ValueTask DisposeAsync()
    {
        _phone.Dispose();
        return _host.DisposeAsync();
    }

    [Fact]
    public async Task Code_GivesWhatWasKept_OnceAndWithinAMinute()
    {
        var kept = await KeepAsync("holder", "f-capital");
        Assert.Equal(["holder", "f-capital"], kept["fields"]!.AsArray().Select(field => field!["id"]!.ToString()));
        var code = CodeOf(kept);

        var page = await _reader.SubmitAsync(await _reader.OpenAsync($"/scan?code={code}"), "#Code");
        Assert.Equal(["持证主体", "注册资本"], page.Document.QuerySelectorAll(".verdict dt").Select(label => label.TextContent));
        Assert.Contains("伍拾万元整", page.Text, StringComparison.Ordinal);
        Assert.Contains("对方的手机没有联网", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, await ReadAsync(code));
        _host.Time.Advance(TimeSpan.FromSeconds(60));
        Assert.Equal(HttpStatusCode.OK, await ReadAsync(CodeOf(kept)));
        Assert.Equal(HttpStatusCode.Gone, await ReadAsync(CodeOf(kept, -91)));
        Assert.Equal(HttpStatusCode.Gone, await ReadAsync(CodeOf(kept, 31)));

        var uses = (await _holder.OpenAsync($"/my/licenses/uses/{_identifier}")).Text;
        Assert.Contains("存到手机：持证主体、注册资本", uses, StringComparison.Ordinal);
        Assert.Contains("手机存件亮证：持证主体、注册资本", uses, StringComparison.Ordinal);
        Assert.Contains("手机存件的亮证码已经用过", uses, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_OfTwoReadersAtOnce_IsReadByOne()
    {
        var code = CodeOf(await KeepAsync("number"));
        string[] accounts = ["bayar", "window.saihan", "window.dongwu"];
        var readers = await Task.WhenAll(accounts.Select(account => Visitor.SignInAsync(_host, account, _cancellation)));

        var answers = await Task.WhenAll(readers.Select(reader => ReadAsync(code, reader)));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Gone, HttpStatusCode.Gone], answers.Order());
    }

    [Fact]
    public async Task Code_OfAnotherKey_IsNone()
    {
        var kept = await KeepAsync("number");
        using var thief = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        Assert.Equal(HttpStatusCode.NotFound, await ReadAsync(CodeOf(kept, key: thief)));
        Assert.Contains("亮证码不是存件的手机生成的", (await _holder.OpenAsync($"/my/licenses/uses/{_identifier}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(_holder, Body("AAAA", "number"))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(_holder, Body(null))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await PostAsync(_reader, Body(null, "number"))).StatusCode);
    }

    [Fact]
    public async Task LostPhone_IsEndedByItsHolder()
    {
        var kept = await KeepAsync("number");
        var page = await _holder.OpenAsync($"/my/licenses/keep/{_identifier}");

        page = await _holder.SubmitAsync(page, "[name=kept]");

        Assert.Null(page.Document.QuerySelector("[name=kept]"));
        Assert.Equal(HttpStatusCode.Gone, await ReadAsync(CodeOf(kept)));
        Assert.Contains("手机存件已经停用或者到期", (await _holder.OpenAsync($"/my/licenses/uses/{_identifier}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SuspendedLicense_AndOneWhoseDaysAreOver_AreNotRead()
    {
        var kept = await KeepAsync("number");
        var officer = await Visitor.SignInAsync(_host, "approver.saihan.scjg", _cancellation);
        await LicenseLifeTests.ActAsync(officer, _identifier, "Suspend", "责令停业整顿三十日");
        Assert.Equal(HttpStatusCode.Conflict, await ReadAsync(CodeOf(kept)));
        Assert.Equal(HttpStatusCode.Conflict, (await PostAsync(_holder, Body(null, "number"))).StatusCode);
        await LicenseLifeTests.ActAsync(officer, _identifier, "Resume", "整改验收合格");
        Assert.Equal(HttpStatusCode.OK, await ReadAsync(CodeOf(kept)));

        _host.Time.Advance(TimeSpan.FromDays(7));
        _reader = await Visitor.SignInAsync(_host, "wang.fang", _cancellation);
        Assert.Equal(HttpStatusCode.Gone, await ReadAsync(CodeOf(kept)));
    }

    private object Body(string? otherX, params string[] fields)
    {
        var point = _phone.ExportParameters(includePrivateParameters: false).Q;
        return new { fields, x = otherX ?? Base64Url.EncodeToString(point.X), y = Base64Url.EncodeToString(point.Y) };
    }

    private async Task<JsonNode> KeepAsync(params string[] fields)
    {
        _holder = await Visitor.SignInAsync(_host, "li.na", _cancellation);
        _reader = await Visitor.SignInAsync(_host, "wang.fang", _cancellation);
        _identifier = await LicenseLifeTests.HeldAsync(_holder);
        var answer = await PostAsync(_holder, Body(null, fields));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonNode>(_cancellation))!;
    }

    private Task<HttpResponseMessage> PostAsync(Visitor visitor, object body) =>
        visitor.Client.PostAsJsonAsync(new Uri($"/api/v1/my/licenses/{_identifier}/kept", UriKind.Relative), body, _cancellation);

    // As the page of the phone makes it.
    private string CodeOf(JsonNode kept, int seconds = 0, ECDsa? key = null)
    {
        var signed = $"{kept["id"]}.{_host.Time.GetUtcNow().AddSeconds(seconds).ToUnixTimeSeconds()}";
        return $"{signed}.{Base64Url.EncodeToString((key ?? _phone).SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256))}";
    }

    private async Task<HttpStatusCode> ReadAsync(string code, Visitor? reader = null) =>
        (await (reader ?? _reader).Client.PostAsJsonAsync(new Uri("/api/v1/license-presentations/reading", UriKind.Relative), new { code }, _cancellation)).StatusCode;
}
