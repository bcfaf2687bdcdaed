using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.Extensions.Options;

namespace Banshi.Notices.Channels;

/// <summary>Posts <c>{ id, phone, text }</c> as JSON to the gateway of the operator; any answer of 2xx means that it was taken.</summary>
internal sealed class HttpSmsGateway(HttpClient http, IOptions<NoticeOptions> options) : ISmsGateway
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public async Task SendAsync(Sms message, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, options.Value.SmsUrl) { Content = JsonContent.Create(message) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Value.SmsKey);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        using var answer = await http.SendAsync(request, limit.Token);
        answer.EnsureSuccessStatusCode();
    }
}
