using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Banshi.Cases.Payments;

/// <summary>
/// A gateway over HTTP with JSON: <c>POST orders</c>, <c>GET orders/{number}</c>, <c>POST orders/{number}/closing</c> and <c>…/refund</c>. Each answers with
/// how the order stands; the first with its number and address.
/// </summary>
internal sealed class HttpPaymentGateway(HttpClient http) : IPaymentGateway
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public Task<PaymentOrder> OpenAsync(PaymentRequest request, CancellationToken cancellation) => PostAsync<PaymentOrder>("orders", request, cancellation);

    public async Task<PaymentStatus> AskAsync(string number, CancellationToken cancellation) => (await http.GetFromJsonAsync<PaymentStatus>(Of(number), Json, cancellation))!;

    public Task<PaymentStatus> CloseAsync(string number, CancellationToken cancellation) => PostAsync<PaymentStatus>($"{Of(number)}/closing", new { }, cancellation);

    public Task<PaymentStatus> RefundAsync(string number, string reason, CancellationToken cancellation) => PostAsync<PaymentStatus>($"{Of(number)}/refund", new { reason }, cancellation);

    private static string Of(string number) => $"orders/{Uri.EscapeDataString(number)}";

    private async Task<T> PostAsync<T>(string path, object body, CancellationToken cancellation)
    {
        using var answer = await http.PostAsJsonAsync(path, body, Json, cancellation);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<T>(Json, cancellation))!;
    }
}
