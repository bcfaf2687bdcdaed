using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.Extensions.Options;

namespace Banshi.Cases.Post;

/// <summary>A service over HTTP with JSON: <c>POST parcels</c> answers with <c>{ trackingNumber }</c>, <c>GET parcels/{number}</c> with its way.</summary>
internal sealed class HttpPostService(HttpClient http, IOptions<PostOptions> options) : IPostService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public async Task<string> OrderAsync(ParcelOrder order, CancellationToken cancellation)
    {
        using var answer = await SendAsync(HttpMethod.Post, "parcels", order, cancellation);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<Ordered>(cancellation))!.TrackingNumber;
    }

    public async Task<ParcelTrack> TrackAsync(string trackingNumber, CancellationToken cancellation)
    {
        using var answer = await SendAsync(HttpMethod.Get, $"parcels/{Uri.EscapeDataString(trackingNumber)}", null, cancellation);
        if (answer.StatusCode == HttpStatusCode.NotFound)
        {
            return ParcelTrack.Unknown;
        }

        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<ParcelTrack>(cancellation))!;
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, $"{options.Value.Url.TrimEnd('/')}/{path}");
        request.Content = body is null ? null : JsonContent.Create(body);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Value.Key);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        return await http.SendAsync(request, limit.Token);
    }

    private sealed record Ordered(string TrackingNumber);
}
