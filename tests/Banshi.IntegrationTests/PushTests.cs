using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Banshi.IntegrationTests.Steps;
using Banshi.TestKit;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;

namespace Banshi.IntegrationTests;

/// <summary>Messages to browsers, with a push service and a browser of the test: what arrives there is decrypted.</summary>
public sealed class PushTests : IAsyncDisposable
{
    private const string Endpoint = "https://push.example.test/send/1";
    private const string Subscriptions = "/api/v1/my/push-subscriptions";

    private readonly PushHost _host = new();
    private readonly Browser _browser = new();
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task Step_ReachesTheBrowser_WithoutAWordOfWhoAndWhat()
    {
        var food = new FoodCase(_host);
        await food.SubmitAsync();
        Assert.Equal(HttpStatusCode.NoContent, (await SubscribeAsync(food.Applicant, Endpoint)).StatusCode);
        Assert.Contains("push.example.test", (await food.Applicant.OpenAsync("/my/notices/settings")).Text, StringComparison.Ordinal);
        await food.AcceptAsync();

        var request = await SentAsync(1);

        var text = _browser.Decrypt(request.Body);
        using var message = JsonDocument.Parse(text);
        Assert.Equal("您的办件已经受理", message.RootElement.GetProperty("title").GetString());
        Assert.Equal(food.Mine, message.RootElement.GetProperty("path").GetString());
        Assert.DoesNotContain("食品", text, StringComparison.Ordinal);
        Assert.DoesNotContain("赛上人家", text, StringComparison.Ordinal);
        Assert.Equal(("aes128gcm", "86400"), (request.Encoding, request.Ttl));
        AssertSigned(request.Authorization, (await food.Applicant.OpenAsync("/my/notices/settings")).Document.QuerySelector("[data-push]")!.GetAttribute("data-push")!);

        var stranger = await Visitor.SignInAsync(_host, "wang.fang", _cancellation);
        Assert.DoesNotContain("push.example.test", (await stranger.OpenAsync("/my/notices/settings")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Browser_ThatIsGone_IsForgotten_AndNobodyHasToLook()
    {
        _host.Service.Answer = HttpStatusCode.Gone;
        var food = new FoodCase(_host);
        await food.SubmitAsync();
        await SubscribeAsync(food.Applicant, Endpoint);
        await food.AcceptAsync();

        await SentAsync(1);

        await Eventually.ThatAsync(() => food.Applicant.OpenAsync("/my/notices/settings"), page => !page.Text.Contains("push.example.test", StringComparison.Ordinal), _cancellation);
        var admin = await Visitor.SignInAsync(_host, "admin", _cancellation);
        Assert.Contains("没有等待发送或者发送失败的通知", (await admin.OpenAsync("/admin/notices")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Service_ThatFails_IsTriedAgain_WithTheSameTopic()
    {
        _host.Service.Answer = HttpStatusCode.ServiceUnavailable;
        var food = new FoodCase(_host);
        await food.SubmitAsync();
        await SubscribeAsync(food.Applicant, Endpoint);
        await food.AcceptAsync();
        var first = await SentAsync(1);
        var admin = await Visitor.SignInAsync(_host, "admin", _cancellation);
        var waiting = await Eventually.ThatAsync(() => admin.OpenAsync("/admin/notices"), page => page.Text.Contains("503", StringComparison.Ordinal), _cancellation);
        Assert.Contains("手机推送", waiting.TextOf("tbody"), StringComparison.Ordinal);

        _host.Service.Answer = HttpStatusCode.Created;
        _host.Time.Advance(TimeSpan.FromMinutes(2));

        var second = await SentAsync(2);
        Assert.Equal(first.Topic, second.Topic);
        Assert.Equal(_browser.Decrypt(first.Body), _browser.Decrypt(second.Body));
        await Eventually.ThatAsync(() => admin.OpenAsync("/admin/notices"), page => !page.Text.Contains("503", StringComparison.Ordinal), _cancellation);
    }

    [Fact]
    public async Task Night_IsQuiet()
    {
        _host.Time.Advance(TimeSpan.FromHours(12));
        var food = new FoodCase(_host);
        await food.SubmitAsync();
        await SubscribeAsync(food.Applicant, Endpoint);
        await food.AcceptAsync();
        await Eventually.ThatAsync(() => food.Applicant.OpenAsync("/my/notices"), page => page.Text.Contains("已经受理", StringComparison.Ordinal), _cancellation);
        var admin = await Visitor.SignInAsync(_host, "admin", _cancellation);
        Assert.Contains("等待发送，03-03 08:00 起", (await admin.OpenAsync("/admin/notices")).Text, StringComparison.Ordinal);
        Assert.Empty(_host.Service.Requests);

        _host.Time.Advance(TimeSpan.FromHours(10));

        await SentAsync(1);
    }

    [Theory]
    [InlineData("https://127.0.0.1/send/1", HttpStatusCode.UnprocessableEntity)]
    [InlineData("http://push.example.test/send/1", HttpStatusCode.UnprocessableEntity)]
    [InlineData("", HttpStatusCode.BadRequest)]
    public async Task Subscription_ElsewhereThanTheListedServices_IsRefused(string endpoint, HttpStatusCode status)
    {
        var applicant = await Visitor.SignInAsync(_host, "wang.fang", _cancellation);

        Assert.Equal(status, (await SubscribeAsync(applicant, endpoint)).StatusCode);
    }

    [Fact]
    public async Task Subscription_WithKeysThatAreNone_IsRefused_AndOneCanBeEnded()
    {
        var applicant = await Visitor.SignInAsync(_host, "wang.fang", _cancellation);
        foreach (var (key, auth) in new[] { ("AAAA", _browser.Auth), (_browser.Key, "AAAA"), (Base64Url.EncodeToString([4, .. new byte[64]]), _browser.Auth), (null!, _browser.Auth) })
        {
            var refused = await applicant.Client.PostAsJsonAsync(Subscriptions, new { endpoint = Endpoint, keys = new { p256dh = key, auth } }, _cancellation);
            Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        }

        await SubscribeAsync(applicant, Endpoint);
        var stranger = await Visitor.SignInAsync(_host, "bayar", _cancellation);
        await stranger.Client.DeleteAsync(new Uri($"{Subscriptions}?endpoint={Uri.EscapeDataString(Endpoint)}", UriKind.Relative), _cancellation);
        Assert.Contains("push.example.test", (await applicant.OpenAsync("/my/notices/settings")).Text, StringComparison.Ordinal);
        await applicant.Client.DeleteAsync(new Uri($"{Subscriptions}?endpoint={Uri.EscapeDataString(Endpoint)}", UriKind.Relative), _cancellation);
        Assert.DoesNotContain("push.example.test", (await applicant.OpenAsync("/my/notices/settings")).Text, StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> SubscribeAsync(Visitor applicant, string endpoint) =>
        applicant.Client.PostAsJsonAsync(Subscriptions, new { endpoint, expirationTime = (long?)null, keys = new { p256dh = _browser.Key, auth = _browser.Auth } }, _cancellation);

    private async Task<PushService.Request> SentAsync(int count)
    {
        var all = await Eventually.ThatAsync(() =>
        {
            _host.Time.Advance(TimeSpan.FromSeconds(5));
            return Task.FromResult(_host.Service.Requests.ToArray());
        }, requests => requests.Length >= count, _cancellation);
        return all[count - 1];
    }

    private static void AssertSigned(string authorization, string key)
    {
        var parts = authorization["vapid ".Length..].Split(", ").ToDictionary(part => part[..1], part => part[2..]);
        Assert.Equal(key, parts["k"]);
        var token = parts["t"].Split('.');
        var point = Base64Url.DecodeFromChars(key);
        using var signer = ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new ECPoint { X = point[1..33], Y = point[33..65] } });
        Assert.True(signer.VerifyData(Encoding.ASCII.GetBytes($"{token[0]}.{token[1]}"), Base64Url.DecodeFromChars(token[2]), HashAlgorithmName.SHA256));
        using var claims = JsonDocument.Parse(Base64Url.DecodeFromChars(token[1]));
        Assert.Equal(("https://push.example.test", "mailto:push@example.cn"), (claims.RootElement.GetProperty("aud").GetString(), claims.RootElement.GetProperty("sub").GetString()));
        var expires = DateTimeOffset.FromUnixTimeSeconds(claims.RootElement.GetProperty("exp").GetInt64());
        Assert.InRange(expires, BanshiHost.Start, BanshiHost.Start.AddHours(24));
    }

    private sealed class PushHost : BanshiHost
    {
        public PushService Service { get; } = new();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Notices:Push:IsOn", "true");
            builder.UseSetting("Notices:Push:Contact", "mailto:push@example.cn");
            builder.UseSetting("Notices:Push:Services", "push.example.test");
            builder.ConfigureTestServices(services => services.ConfigureAll<HttpClientFactoryOptions>(options =>
                options.HttpMessageHandlerBuilderActions.Add(client => client.PrimaryHandler = Service)));
        }
    }

    private sealed class PushService : HttpMessageHandler
    {
        public sealed record Request(byte[] Body, string Authorization, string Encoding, string Ttl, string Topic);

        public ConcurrentQueue<Request> Requests { get; } = new();

        public HttpStatusCode Answer { get; set; } = HttpStatusCode.Created;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests.Enqueue(new Request(
                await request.Content!.ReadAsByteArrayAsync(cancellationToken), request.Headers.GetValues("Authorization").Single(), request.Content.Headers.ContentEncoding.Single(),
                request.Headers.GetValues("TTL").Single(), request.Headers.GetValues("Topic").Single()));
            return new HttpResponseMessage(Answer);
        }
    }

    /// <summary>The other end (RFC 8291), written from the standard and not from what is tested.</summary>
    private sealed class Browser : IDisposable
    {
        private readonly ECDiffieHellman _key = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        private readonly byte[] _auth = RandomNumberGenerator.GetBytes(16);

        public string Key => Base64Url.EncodeToString(Point);

        public string Auth => Base64Url.EncodeToString(_auth);

        private byte[] Point => _key.ExportParameters(false).Q is var point ? [4, .. point.X!, .. point.Y!] : [];

        public string Decrypt(byte[] body)
        {
            var (salt, sender) = (body[..16], body[21..86]);
            Assert.Equal(65, body[20]);
            using var other = ECDiffieHellman.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new ECPoint { X = sender[1..33], Y = sender[33..65] } });
            var seed = HKDF.Expand(HashAlgorithmName.SHA256, HKDF.Extract(HashAlgorithmName.SHA256, _key.DeriveRawSecretAgreement(other.PublicKey), _auth), 32, [.. "WebPush: info\0"u8, .. Point, .. sender]);
            var secret = HKDF.Extract(HashAlgorithmName.SHA256, seed, salt);
            using var cipher = new AesGcm(HKDF.Expand(HashAlgorithmName.SHA256, secret, 16, "Content-Encoding: aes128gcm\0"u8.ToArray()), 16);
            var text = new byte[body.Length - 86 - 16];
            cipher.Decrypt(HKDF.Expand(HashAlgorithmName.SHA256, secret, 12, "Content-Encoding: nonce\0"u8.ToArray()), body.AsSpan(86, text.Length), body.AsSpan(86 + text.Length), text);
            var end = Array.FindLastIndex(text, one => one != 0);
            Assert.Equal(2, text[end]);
            return Encoding.UTF8.GetString(text, 0, end);
        }

        public void Dispose() => _key.Dispose();
    }
}
