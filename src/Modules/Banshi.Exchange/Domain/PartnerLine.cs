using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Banshi.Platform.Files;

namespace Banshi.Exchange.Domain;

/// <summary>The line to a partner: what it says is believed only with its signature.</summary>
internal sealed class PartnerLine(HttpClient http, IFileStore files)
{
    public const string SignatureHeader = "Banshi-Signature";

    /// <summary>Sends a message with its files; the partner's receipt.</summary>
    /// <exception cref="HttpRequestException">It was not taken, or the line is cut.</exception>
    public async Task<string> SendAsync(Partner partner, OutgoingMessage message, CancellationToken cancellation)
    {
        using var content = new MultipartFormDataContent { { new StringContent(message.Text), "envelope" }, { new StringContent(message.Signature), "signature" } };
        foreach (var file in Envelope.Read(message.Text)!.Files.DistinctBy(file => file.Sha256))
        {
            content.Add(new StreamContent(files.Open(file.Sha256)) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } }, "file", file.Sha256);
        }

        using var answer = await http.PostAsync(new Uri($"{partner.Address}/api/v1/exchange/messages"), content, cancellation);
        await RefuseAsync(answer, cancellation);
        var receipt = await answer.Content.ReadFromJsonAsync<Receipt>(cancellation);
        return receipt is not null && partner.HasSigned(message.Text, receipt.Signature) ? receipt.Signature : throw new HttpRequestException("回执的签名与登记的公钥不符。");
    }

    /// <summary>The lists of a partner that changed after a cursor.</summary>
    /// <exception cref="HttpRequestException">They did not come, or the line is cut.</exception>
    public async Task<OfferedLists> ListsAsync(Partner partner, CancellationToken cancellation)
    {
        using var answer = await http.GetAsync(new Uri($"{partner.Address}/api/v1/exchange/lists?after={partner.ListCursor}"), cancellation);
        await RefuseAsync(answer, cancellation);
        var text = await answer.Content.ReadAsStringAsync(cancellation);
        return answer.Headers.TryGetValues(SignatureHeader, out var signature) && partner.HasSigned(text, signature.Single())
            ? OfferedLists.Read(text)
            : throw new HttpRequestException("清单的签名与登记的公钥不符。");
    }

    private static async Task RefuseAsync(HttpResponseMessage answer, CancellationToken cancellation)
    {
        if (!answer.IsSuccessStatusCode)
        {
            throw new HttpRequestException(TitleOf(await answer.Content.ReadAsStringAsync(cancellation)) ?? $"HTTP {(int)answer.StatusCode}", null, answer.StatusCode);
        }
    }

    private static string? TitleOf(string problem)
    {
        try
        {
            return JsonDocument.Parse(problem).RootElement.GetProperty("title").GetString();
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }
}
