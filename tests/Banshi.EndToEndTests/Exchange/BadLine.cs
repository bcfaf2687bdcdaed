using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Banshi.EndToEndTests.Exchange;

/// <summary>
/// The line to a platform, as bad as lines get: it can be cut, it delivers every message a second time later, and it can lose the first try of a message, so
/// that a later one overtakes it.
/// </summary>
internal sealed class BadLine : IAsyncDisposable
{
    private static readonly TimeSpan Later = TimeSpan.FromSeconds(3);

    private readonly HttpClient _http = new();
    private readonly WebApplication _app;
    private readonly List<Task> _late = [];

    private BadLine(Uri target)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = null);
        _app = builder.Build();
        _app.Run(context => CarryAsync(context, target));
    }

    /// <summary>Its own end of the line.</summary>
    public string Address => _app.Urls.Single();

    /// <summary>Whether it is cut: whoever calls hears nothing.</summary>
    public bool IsCut { get; set; }

    /// <summary>A text in a message whose next try is lost; null for none.</summary>
    public string? Loses { get; set; }

    /// <summary>How many messages it delivered, second times included.</summary>
    public int Delivered { get; private set; }

    /// <summary>How many calls came to nothing.</summary>
    public int Failed { get; private set; }

    public static async Task<BadLine> ToAsync(Uri target)
    {
        var line = new BadLine(target);
        await line._app.StartAsync();
        return line;
    }

    /// <summary>Returns when every second time has come.</summary>
    public Task SettleAsync() => Task.WhenAll(_late);

    public async ValueTask DisposeAsync()
    {
        await SettleAsync();
        await _app.DisposeAsync();
        _http.Dispose();
    }

    private async Task CarryAsync(HttpContext context, Uri target)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var (content, address) = (body.ToArray(), new Uri(target, context.Request.Path + context.Request.QueryString));
        if (IsCut || Lost(content))
        {
            Failed++;
            context.Abort();
            return;
        }

        using var answer = await SendAsync(context.Request, address, content);
        context.Response.StatusCode = (int)answer.StatusCode;
        context.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
        foreach (var (name, values) in answer.Headers.Where(header => header.Key.StartsWith("Banshi-", StringComparison.Ordinal)))
        {
            context.Response.Headers[name] = values.ToArray();
        }

        if (context.Request.Method == HttpMethods.Post)
        {
            Delivered++;
            _late.Add(AgainAsync(context.Request.ContentType!, address, content));
        }

        await answer.Content.CopyToAsync(context.Response.Body);
    }

    private bool Lost(byte[] content)
    {
        if (Loses is null || !Encoding.UTF8.GetString(content).Contains(Loses, StringComparison.Ordinal))
        {
            return false;
        }

        Loses = null;
        return true;
    }

    private async Task AgainAsync(string contentType, Uri address, byte[] content)
    {
        await Task.Delay(Later);
        using var answer = await PostAsync(contentType, address, content);
        Delivered += answer.IsSuccessStatusCode ? 1 : 0;
    }

    private Task<HttpResponseMessage> SendAsync(HttpRequest request, Uri address, byte[] content) =>
        request.Method == HttpMethods.Post ? PostAsync(request.ContentType!, address, content) : _http.GetAsync(address);

    private async Task<HttpResponseMessage> PostAsync(string contentType, Uri address, byte[] content)
    {
        using var body = new ByteArrayContent(content);
        body.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        return await _http.PostAsync(address, body);
    }
}
