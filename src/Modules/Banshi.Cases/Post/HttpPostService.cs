using System.Net;
using System.Net.Http.Json;

namespace Banshi.Cases.Post;

/// <summary>A service over HTTP with JSON: <c>POST parcels</c> answers with <c>{ trackingNumber }</c>, <c>GET parcels/{number}</c> with its way.</summary>
internal sealed class HttpPostService(HttpClient http) : IPostService
{
    public async Task<string> OrderAsync(ParcelOrder order, CancellationToken cancellation)
    {
        using var answer = await http.PostAsJsonAsync("parcels", order, cancellation);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<Ordered>(cancellation))!.TrackingNumber;
    }

    public async Task<ParcelTrack> TrackAsync(string trackingNumber, CancellationToken cancellation)
    {
        using var answer = await http.GetAsync(new Uri($"parcels/{Uri.EscapeDataString(trackingNumber)}", UriKind.Relative), cancellation);
        if (answer.StatusCode == HttpStatusCode.NotFound)
        {
            return ParcelTrack.Unknown;
        }

        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<ParcelTrack>(cancellation))!;
    }

    private sealed record Ordered(string TrackingNumber);
}
