using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Banshi.TestKit;
using Microsoft.Playwright;

namespace Banshi.EndToEndTests.People;

/// <summary>
/// The Nu Html Checker on pages as the server sent them, before a browser mended anything. One checker serves the whole run: starting it anew for each page
/// would cost a second every time. A page that comes again, in other colors or for somebody else, is not checked again: what alone differs then are values that
/// the checker has nothing to say about.
/// </summary>
internal static partial class HtmlValidity
{
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromMinutes(1), DefaultRequestHeaders = { { "User-Agent", "banshi-tests" } } };
    private static readonly Lazy<Task<Uri>> Checker = new(StartAsync);
    private static readonly ConcurrentDictionary<string, Lazy<Task<IReadOnlyList<string>>>> Known = new();
    private static Process? _process;

    public static async Task<IReadOnlyList<string>> ErrorsAsync(IResponse response)
    {
        var (page, path) = (await response.BodyAsync(), new Uri(response.Url).AbsolutePath);
        var kind = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(PassingValue().Replace(Encoding.UTF8.GetString(page), ""))));
        return await Known.GetOrAdd(kind, _ => new(() => CheckAsync(page, path))).Value;
    }

    public static void Stop() => _process?.Kill(entireProcessTree: true);

    private static async Task<IReadOnlyList<string>> CheckAsync(byte[] page, string path)
    {
        using var html = new ByteArrayContent(page);
        html.Headers.ContentType = new("text/html", Encoding.UTF8.WebName);
        using var answer = await Http.PostAsync(await Checker.Value, html);
        var report = (await answer.Content.ReadFromJsonAsync<Report>())!;
        return [.. report.Messages.Where(message => message.Type != "info").Select(message => $"html: {path} {message.Text}: {message.Extract}")];
    }

    // The token of a form, how the reader likes to see the page, and who is signed in.
    [GeneratedRegex("""(?<=name="__RequestVerificationToken" type="hidden" value=")[^"]+|(?<= data-(?:color-scheme|size|text|account)=")[\w-]+|(?<= aria-pressed=")(?:true|false)""")]
    private static partial Regex PassingValue();

    private static async Task<Uri> StartAsync()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        var jar = Path.Combine(Repository.Root, "tests", "node_modules", "vnu-jar", "build", "dist", "vnu.jar");
        _process = Process.Start(new ProcessStartInfo("java", ["-Dnu.validator.servlet.bind-address=127.0.0.1", "-cp", jar, "nu.validator.servlet.Main", $"{port}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var started = new TaskCompletionSource();
        _process.OutputDataReceived += Listen;
        _process.ErrorDataReceived += Listen;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await started.Task.WaitAsync(TimeSpan.FromMinutes(1));
        return new Uri($"http://127.0.0.1:{port}/?out=json");

        void Listen(object sender, DataReceivedEventArgs line)
        {
            if (line.Data?.StartsWith("Checker service started", StringComparison.Ordinal) == true)
            {
                started.TrySetResult();
            }
        }
    }

    private sealed record Report(IReadOnlyList<Message> Messages);

    private sealed record Message(string Type, [property: JsonPropertyName("message")] string Text, string? Extract);
}
