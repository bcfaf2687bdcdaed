using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Options;

namespace Banshi.Cases.Payments;

/// <summary>
/// A gateway over HTTP with JSON: <c>POST orders</c>, <c>GET orders/{number}</c>, <c>POST orders/{number}/closing</c> and <c>…/refund</c>. Each answers with
/// how the order stands; the first with its number and address.
/// </summary>
internal sealed class HttpPaymentGateway(HttpClient http, IOptions<PaymentOptions> options) : IPaymentGateway
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public Task<PaymentOrder> OpenAsync(PaymentRequest request, CancellationToken cancellation) => SendAsync<PaymentOrder>(HttpMethod.Post, "orders", request, cancellation);

    public Task<PaymentStatus> AskAsync(string number, CancellationToken cancellation) => SendAsync<PaymentStatus>(HttpMethod.Get, Of(number), null, cancellation);

    public Task<PaymentStatus> CloseAsync(string number, CancellationToken cancellation) => SendAsync<PaymentStatus>(HttpMethod.Post, $"{Of(number)}/closing", null, cancellation);

    public Task<PaymentStatus> RefundAsync(string number, string reason, CancellationToken cancellation) =>
        SendAsync<PaymentStatus>(HttpMethod.Post, $"{Of(number)}/refund", new { reason }, cancellation);

    private static string Of(string number) => $"orders/{Uri.EscapeDataString(number)}";

    private async Task<T> SendAsync<T>(HttpMethod method, string path, object? body, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, $"{options.Value.Url.TrimEnd('/')}/{path}");
        request.Content = body is null ? null : JsonContent.Create(body, options: Json);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Value.Key);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        using var answer = await http.SendAsync(request, limit.Token);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<T>(Json, limit.Token))!;
    }
}
