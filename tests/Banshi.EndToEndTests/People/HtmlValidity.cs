using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Serialization;
using Banshi.TestKit;
using Microsoft.Playwright;

namespace Banshi.EndToEndTests.People;

/// <summary>
/// The Nu Html Checker on pages as the server sent them, before a browser mended anything. One checker serves the whole run: starting it anew for each page
/// would cost a second every time.
/// </summary>
internal static class HtmlValidity
{
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromMinutes(1), DefaultRequestHeaders = { { "User-Agent", "banshi-tests" } } };
    private static readonly Lazy<Task<Uri>> Checker = new(StartAsync);
    private static Process? _process;

    public static async Task<IEnumerable<string>> ErrorsAsync(IResponse response)
    {
        using var html = new ByteArrayContent(await response.BodyAsync());
        html.Headers.ContentType = new("text/html", Encoding.UTF8.WebName);
        using var answer = await Http.PostAsync(await Checker.Value, html);
        var report = (await answer.Content.ReadFromJsonAsync<Report>())!;
        return report.Messages.Where(message => message.Type != "info").Select(message => $"html: {new Uri(response.Url).AbsolutePath} {message.Text}: {message.Extract}");
    }

    public static void Stop() => _process?.Kill(entireProcessTree: true);

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
