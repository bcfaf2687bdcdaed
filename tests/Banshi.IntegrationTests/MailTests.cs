using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Banshi.IntegrationTests.Steps;
using Banshi.TestKit;
using Microsoft.AspNetCore.Hosting;

namespace Banshi.IntegrationTests;

/// <summary>E-mails, with a mail server of the test.</summary>
public sealed partial class MailTests : IAsyncDisposable
{
    private const string Settings = "/my/notices/settings";

    private readonly MailServer _server = new();
    private readonly MailHost _host;
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    public MailTests() => _host = new MailHost(_server.Port);

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _server.Dispose();
    }

    [Fact]
    public async Task Address_ThatWasConfirmed_IsTold_AndNoneBefore()
    {
        var food = new FoodCase(_host);
        await food.SubmitAsync();
        var given = await GiveAsync(food.Applicant, "li.na@example.cn");
        Assert.Contains("li.na@example.cn", given.Text, StringComparison.Ordinal);
        var code = Code().Match((await ArrivedAsync(1)).Text).Groups[1].Value;
        var wrong = await food.Applicant.SubmitAsync(given, "#Code", new() { ["Code"] = [code == "000000" ? "000001" : "000000"] });
        Assert.Contains(wrong.Errors, error => error.Contains("验证码不对", StringComparison.Ordinal));

        var confirmed = await food.Applicant.SubmitAsync(wrong, "#Code", new() { ["Code"] = [code] });

        Assert.Contains("办件的进展会发到 li.na@example.cn", confirmed.Text, StringComparison.Ordinal);
        await food.AcceptAsync();
        var (to, text) = await ArrivedAsync(2);
        Assert.Equal("li.na@example.cn", to);
        Assert.Contains("“食品经营许可（新办）”已经受理", text, StringComparison.Ordinal);
        Assert.Contains(food.Mine, text, StringComparison.Ordinal);
        Assert.Contains("您的办件已经受理", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Address_ThatNobodyConfirmed_IsNotTold()
    {
        var food = new FoodCase(_host);
        await food.SubmitAsync();
        var given = await GiveAsync(food.Applicant, "stranger@example.cn");
        await ArrivedAsync(1);
        for (var tries = 0; tries < 5; tries++)
        {
            await food.Applicant.SubmitAsync(given, "#Code", new() { ["Code"] = ["1"] });
        }

        var over = await food.Applicant.SubmitAsync(given, "#Code", new() { ["Code"] = ["1"] });
        Assert.Contains(over.Errors, error => error.Contains("验证码已经失效", StringComparison.Ordinal));
        await food.AcceptAsync();
        await Eventually.ThatAsync(() => food.Applicant.OpenAsync("/my/notices"), page => page.Text.Contains("已经受理", StringComparison.Ordinal), _cancellation);
        _host.Time.Advance(TimeSpan.FromMinutes(2));
        var admin = await Visitor.SignInAsync(_host, "admin", _cancellation);
        Assert.DoesNotContain("邮件 ", (await admin.OpenAsync("/admin/notices")).TextOf("tbody"), StringComparison.Ordinal);
        Assert.Single(_server.Arrived);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nobody")]
    [InlineData("a@localhost")]
    [InlineData("a@[127.0.0.1]")]
    [InlineData("a@example.cn, b@example.cn")]
    [InlineData("a@example.cn\nBcc: b@example.cn")]
    public async Task Address_ThatIsNone_IsRefused(string address)
    {
        var applicant = await Visitor.SignInAsync(_host, "wang.fang", _cancellation);

        var page = await GiveAsync(applicant, address);

        Assert.Contains(page.Errors, error => error.Contains("邮箱", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Owner_EndsTheMails()
    {
        var applicant = await Visitor.SignInAsync(_host, "wang.fang", _cancellation);
        var given = await GiveAsync(applicant, "wang@example.cn");
        var code = Code().Match((await ArrivedAsync(1)).Text).Groups[1].Value;
        var soon = await applicant.SubmitAsync(given, "form[action$='handler=Again']");
        Assert.Contains(soon.Errors, error => error.Contains("1 分钟", StringComparison.Ordinal));
        var confirmed = await applicant.SubmitAsync(given, "#Code", new() { ["Code"] = [code] });

        var ended = await applicant.SubmitAsync(confirmed, "form[action$='handler=EndMail']");

        Assert.DoesNotContain("wang@example.cn", ended.Text, StringComparison.Ordinal);
        Assert.NotNull(ended.Document.QuerySelector("#Address"));
    }

    private static async Task<PageView> GiveAsync(Visitor applicant, string address) =>
        await applicant.SubmitAsync(await applicant.OpenAsync(Settings), "#Address", new() { ["Address"] = [address] });

    private async Task<(string To, string Text)> ArrivedAsync(int count)
    {
        var all = await Eventually.ThatAsync(() =>
        {
            _host.Time.Advance(TimeSpan.FromSeconds(5));
            return Task.FromResult(_server.Arrived.ToArray());
        }, arrived => arrived.Length >= count, _cancellation);
        return all[count - 1];
    }

    [GeneratedRegex(@"验证码 (\d{6})")]
    private static partial Regex Code();

    private sealed class MailHost(int port) : BanshiHost
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Notices:Mail:Host", "127.0.0.1");
            builder.UseSetting("Notices:Mail:Port", port.ToString(CultureInfo.InvariantCulture));
            builder.UseSetting("Notices:Mail:IsPlain", "true");
            builder.UseSetting("Notices:Mail:From", "noreply@example.cn");
        }
    }

    /// <summary>As much of SMTP (RFC 5321) as a client needs that sends one message after the other.</summary>
    private sealed class MailServer : IDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

        public MailServer()
        {
            _listener.Start();
            _ = ServeAsync();
        }

        public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

        public ConcurrentQueue<(string To, string Text)> Arrived { get; } = new();

        public void Dispose() => _listener.Dispose();

        private async Task ServeAsync()
        {
            try
            {
                while (true)
                {
                    using var client = await _listener.AcceptTcpClientAsync();
                    await TalkAsync(client.GetStream());
                }
            }
            catch (SocketException)
            {
                // The test is over.
            }
        }

        private async Task TalkAsync(NetworkStream stream)
        {
            using var reader = new StreamReader(stream, Encoding.UTF8);
            await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
            await writer.WriteLineAsync("220 test");
            var to = "";
            while (await reader.ReadLineAsync() is { } line && !line.StartsWith("QUIT", StringComparison.Ordinal))
            {
                if (line.StartsWith("RCPT TO:", StringComparison.Ordinal))
                {
                    to = line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..line.IndexOf('>', StringComparison.Ordinal)];
                }

                await writer.WriteLineAsync(line == "DATA" ? "354 go on" : "250 ok");
                if (line == "DATA")
                {
                    Arrived.Enqueue((to, await ReadAsync(reader)));
                    await writer.WriteLineAsync("250 taken");
                }
            }

            await writer.WriteLineAsync("221 bye");
        }

        private static async Task<string> ReadAsync(StreamReader reader)
        {
            var raw = new StringBuilder();
            while (await reader.ReadLineAsync() is { } line && line != ".")
            {
                raw.Append(line).Append("\r\n");
            }

            using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(raw.ToString()));
            using var message = await MimeKit.MimeMessage.LoadAsync(bytes);
            return $"{message.Subject}\n{message.TextBody}";
        }
    }
}
