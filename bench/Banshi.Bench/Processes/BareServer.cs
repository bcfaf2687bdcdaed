using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace Banshi.Bench.Processes;

/// <summary>An answer, byte for byte: what the bare server repeats.</summary>
/// <param name="Headers">All but those that belong to the connection.</param>
/// <param name="Body">As it went over the line, compressed where it was.</param>
internal sealed record RecordedPage(Dictionary<string, string> Headers, byte[] Body)
{
    private static readonly string[] OfTheConnection = ["Date", "Transfer-Encoding", "Connection", "Keep-Alive", "Content-Length"];

    public static async Task<RecordedPage> RecordAsync(string url, IEnumerable<(string Name, string Value)> headers)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await client.SendAsync(request);
        response.EnsureSuccessStatusCode();
        var kept = response.Headers.Concat(response.Content.Headers)
            .Where(header => !OfTheConnection.Contains(header.Key, StringComparer.OrdinalIgnoreCase))
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value));
        return new RecordedPage(kept, await response.Content.ReadAsByteArrayAsync());
    }
}

/// <summary>The limit of every page: Kestrel that answers any request with the same recorded bytes, without routing, middleware or telemetry.</summary>
internal static class BareServer
{
    public static async Task<int> RunAsync(string url, string file)
    {
        var page = JsonSerializer.Deserialize<RecordedPage>(await File.ReadAllTextAsync(file))!;
        var headers = page.Headers.Select(header => KeyValuePair.Create(header.Key, new StringValues(header.Value))).ToArray();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(url).ConfigureKestrel((KestrelServerOptions kestrel) => kestrel.AddServerHeader = false);
        builder.Logging.SetMinimumLevel(LogLevel.None);
        await using var app = builder.Build();
        app.Run(context =>
        {
            foreach (var (name, value) in headers)
            {
                context.Response.Headers[name] = value;
            }

            context.Response.ContentLength = page.Body.Length;
            return context.Response.Body.WriteAsync(page.Body).AsTask();
        });
        await app.RunAsync();
        return 0;
    }
}
