using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Banshi.Ofd.Documents;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>A holder shows a license: by a code that is read once within a minute, and by a copy for one purpose.</summary>
public sealed class LicenseShowingTests : IAsyncDisposable
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private readonly BanshiHost _host = new();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Code_GivesTheTickedFieldsAlone_OnceAndToSomebodyWhoIsKnown()
    {
        var (holder, identifier) = await HolderAsync();
        var page = await holder.OpenAsync($"/my/licenses/present/{identifier}");
        Assert.NotEmpty((await holder.SubmitAsync(page, "[name=Fields]", new() { ["Fields"] = [] })).Errors);
        var code = await ShowAsync(holder, identifier, "holder", "f-capital");

        Assert.StartsWith("/sign-in", (await Visitor.Of(_host, _cancellation).OpenAsync($"/scan?code={code}")).Url, StringComparison.Ordinal);
        var clerk = await Visitor.SignInAsync(_host, "window.dongwu", _cancellation);
        var scan = await clerk.OpenAsync($"/scan?code={code}");
        Assert.DoesNotContain("伍拾万元整", scan.Text, StringComparison.Ordinal);
        var read = await clerk.SubmitAsync(scan, "#Code");
        Assert.Contains("伍拾万元整", read.Text, StringComparison.Ordinal);
        Assert.Equal(["持证主体", "注册资本"], read.Document.QuerySelectorAll(".verdict dt").Select(label => label.TextContent));
        Assert.DoesNotContain("餐饮服务", read.Text, StringComparison.Ordinal);

        var citizen = await Visitor.SignInAsync(_host, "wang.fang", _cancellation);
        Assert.Contains("已经用过", Assert.Single((await citizen.SubmitAsync(await citizen.OpenAsync("/scan"), "#Code", new() { ["Code"] = [code] })).Errors), StringComparison.Ordinal);
        var uses = (await holder.OpenAsync($"/my/licenses/uses/{identifier}")).Text;
        Assert.Contains("其木格", uses, StringComparison.Ordinal);
        Assert.Contains("亮证：持证主体、注册资本", uses, StringComparison.Ordinal);
        Assert.Contains("王芳 · 亮证码已经用过", uses, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(59, true)]
    [InlineData(60, false)]
    public async Task Code_IsReadWithinAMinute(int seconds, bool isRead)
    {
        var (holder, identifier) = await HolderAsync();
        var code = await ShowAsync(holder, identifier, "number");
        _host.Time.Advance(TimeSpan.FromSeconds(seconds));

        var citizen = await Visitor.SignInAsync(_host, "wang.fang", _cancellation);
        var answer = await citizen.Client.PostAsJsonAsync(new Uri("/api/v1/license-presentations/reading", UriKind.Relative), new { code = code.ToLowerInvariant() }, _cancellation);

        Assert.Equal(isRead ? HttpStatusCode.OK : HttpStatusCode.Gone, answer.StatusCode);
        Assert.Contains(isRead ? "亮证：证照编号" : "亮证码已经过期", (await holder.OpenAsync($"/my/licenses/uses/{identifier}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_ScannedByTwoAtOnce_IsReadByOne()
    {
        var (holder, identifier) = await HolderAsync();
        var code = await ShowAsync(holder, identifier, "number");
        string[] accounts = ["wang.fang", "bayar", "window.saihan"];
        var readers = await Task.WhenAll(accounts.Select(account => Visitor.SignInAsync(_host, account, _cancellation)));

        var answers = await Task.WhenAll(readers.Select(reader => reader.Client.PostAsJsonAsync(new Uri("/api/v1/license-presentations/reading", UriKind.Relative), new { code }, _cancellation)));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Gone, HttpStatusCode.Gone], answers.Select(answer => answer.StatusCode).Order());
    }

    [Fact]
    public async Task Copy_SaysForWhomAndUntilWhen_AndCountsNoLonger()
    {
        var (holder, identifier) = await HolderAsync();
        var page = await holder.OpenAsync($"/my/licenses/copy/{identifier}");
        Assert.Equal(3, (await holder.SubmitAsync(page, "#Purpose", new() { ["Recipient"] = [" "], ["EndsOn"] = ["2026-03-01"] })).Errors.Count);
        var made = await holder.SubmitAsync(page, "#Purpose", new() { ["Recipient"] = ["内蒙古银行"], ["Purpose"] = ["开立账户"], ["EndsOn"] = ["2026-03-31"] });
        Assert.Contains("仅供内蒙古银行办理开立账户使用，有效期至 2026-03-31", made.Text, StringComparison.Ordinal);
        var ofd = await FileAsync(holder, made, "ofd");
        var pdf = await FileAsync(holder, made, "pdf");

        var read = OfdReader.Read(ofd);
        Assert.Equal(("供内蒙古银行办理开立账户", "2026-03-31", identifier), (read.Info.CustomData["JZJZZSY"], read.Info.CustomData["JZJYXQJZSJ"], read.Info.CustomData["ZZBS"]));
        Assert.Equal(("Valid", "内蒙古银行"), await VerifiedAsync(ofd));
        Assert.Equal(("Valid", "内蒙古银行"), await VerifiedAsync(pdf));
        _host.Time.Advance(TimeSpan.FromDays(30));
        Assert.Equal("Ended", (await VerifiedAsync(ofd)).Answer);
        ofd[^400] ^= 1;
        Assert.NotEqual("Valid", (await VerifiedAsync(ofd)).Answer);
        Assert.Equal(HttpStatusCode.NotFound, (await (await Visitor.SignInAsync(_host, "wang.fang", _cancellation)).OpenAsync(AddressOf(made, "ofd"))).Status);
    }

    private async Task<(Visitor Holder, string Identifier)> HolderAsync()
    {
        var holder = await Visitor.SignInAsync(_host, "li.na", _cancellation);
        return (holder, await LicenseLifeTests.HeldAsync(holder));
    }

    /// <summary>Shows fields; returns the code as it stands on the page.</summary>
    internal static async Task<string> ShowAsync(Visitor holder, string identifier, params string[] fields)
    {
        var page = await holder.SubmitAsync(await holder.OpenAsync($"/my/licenses/present/{identifier}"), "[name=Fields]", new() { ["Fields"] = fields });
        Assert.Equal("60", page.Document.QuerySelector("[data-countdown]")!.GetAttribute("data-countdown"));
        return page.TextOf(".presentation__text");
    }

    private static string AddressOf(PageView page, string kind) => page.Document.QuerySelector($"a[href$='/{kind}']")!.GetAttribute("href")!;

    private Task<byte[]> FileAsync(Visitor holder, PageView page, string kind) => holder.Client.GetByteArrayAsync(new Uri(AddressOf(page, kind), UriKind.Relative), _cancellation);

    private async Task<(string Answer, string? Recipient)> VerifiedAsync(byte[] file)
    {
        using var content = new ByteArrayContent(file);
        var answer = await Visitor.Of(_host, _cancellation).Client.PostAsync(new Uri("/api/v1/licenses/verification", UriKind.Relative), content, _cancellation);
        var body = (await answer.Content.ReadFromJsonAsync<JsonNode>(_cancellation))!;
        return (body["answer"]!.ToString(), body["copy"]?["recipient"]?.ToString());
    }
}
