using Banshi.IntegrationTests.Steps;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>A visitor who goes away while an open page is being made leaves nothing behind for the next.</summary>
public sealed class LostVisitorTests : IAsyncDisposable
{
    private const string Guide = $"/items/{FoodCase.Item}";
    private const string Gone = "X-Test-Gone";

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private readonly BanshiHost _host = new()
    {
        Arriving = request => request.RequestAborted = request.Request.Headers.ContainsKey(Gone) ? new CancellationToken(canceled: true) : request.RequestAborted,
    };

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData("")]
    [InlineData("somebody=else")]
    public async Task Guide_WhoseVisitorWentAway_IsWholeForTheNext(string cookie)
    {
        await GoneAsync(cookie);

        Assert.Contains("id=\"materials\"", await HtmlAsync(cookie), StringComparison.Ordinal);
        Assert.Contains("id=\"materials\"", await HtmlAsync(""), StringComparison.Ordinal);
    }

    private async Task GoneAsync(string cookie)
    {
        using var request = RequestOf(cookie);
        request.Headers.Add(Gone, "1");
        Assert.DoesNotContain("id=\"materials\"", await BodyAsync(request), StringComparison.Ordinal);
    }

    private async Task<string> HtmlAsync(string cookie)
    {
        using var request = RequestOf(cookie);
        return await BodyAsync(request);
    }

    private async Task<string> BodyAsync(HttpRequestMessage request) =>
        await (await _host.CreateDefaultClient().SendAsync(request, _cancellation)).Content.ReadAsStringAsync(_cancellation);

    private static HttpRequestMessage RequestOf(string cookie)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, Guide);
        if (cookie.Length > 0)
        {
            request.Headers.Add("Cookie", cookie);
        }

        return request;
    }
}
