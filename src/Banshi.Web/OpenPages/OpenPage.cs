using System.IO.Compression;
using Banshi.Platform.Published;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Banshi.Web.OpenPages;

/// <summary>A page as bytes, plain and compressed. It holds no secret, so compressing it gives none away.</summary>
internal sealed class OpenPage(PublishedEdition edition, string contentType, byte[] plain)
{
    // What belongs to one connection, or to one visitor.
    private static readonly string[] Own = ["Date", "Connection", "Keep-Alive", "Transfer-Encoding", "Set-Cookie", "Alt-Svc", "Content-Length", "Content-Type", "Content-Encoding"];

    private readonly byte[] _brotli = Compress(plain);
    private KeyValuePair<string, StringValues>[] _headers = [];
    private int _isBeingRenewed;

    public PublishedEdition Edition => edition;

    public long Size => plain.Length + _brotli.Length;

    /// <summary>True for the first who asks: that request renews the page, the others go on with this one meanwhile.</summary>
    public bool TakeRenewal() => Interlocked.Exchange(ref _isBeingRenewed, 1) == 0;

    /// <summary>Takes what the program put on the first answer, so that every later one has the same.</summary>
    public void TakeHeaders(IHeaderDictionary headers) =>
        _headers = [.. headers.Where(header => !Own.Contains(header.Key, StringComparer.OrdinalIgnoreCase))];

    public Task WriteAsync(HttpContext context)
    {
        var response = context.Response;
        foreach (var (name, value) in _headers)
        {
            response.Headers[name] = value;
        }

        var body = plain;
        response.ContentType = contentType;
        response.Headers.Vary = "Accept-Encoding";
        if (TakesBrotli(context.Request))
        {
            response.Headers.ContentEncoding = "br";
            body = _brotli;
        }

        response.ContentLength = body.Length;
        return response.Body.WriteAsync(body, context.RequestAborted).AsTask();
    }

    private static bool TakesBrotli(HttpRequest request)
    {
        foreach (var header in request.Headers.AcceptEncoding)
        {
            foreach (var range in header.AsSpan().Split(','))
            {
                // "br;q=0" would be a refusal; whoever weighs it at all gets the plain page.
                if (header.AsSpan(range).Trim().Equals("br", StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static byte[] Compress(byte[] plain)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.Optimal))
        {
            brotli.Write(plain);
        }

        return compressed.ToArray();
    }
}
