using System.Net;
using Banshi.IntegrationTests.Steps;
using Banshi.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Banshi.IntegrationTests;

/// <summary>Fees over the HTTP of a gateway, whose part a server of the test plays; and what the pages say while it is away.</summary>
public sealed class PaymentGatewayTests : IAsyncLifetime
{
    private const string Number = "15000000000000000001";

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private readonly WebApplication _gateway = WebApplication.CreateSlimBuilder().Build();
    private GatewayHost _host = default!;
    private bool _isPaid;

    public async ValueTask InitializeAsync()
    {
        _gateway.Urls.Add("http://127.0.0.1:0");
        _gateway.MapPost("/orders", (HttpRequest request) => request.Headers.Authorization == "Bearer secret"
            ? Results.Json(new { number = Number, address = "https://pay.example/1" })
            : Results.Unauthorized());
        _gateway.MapGet($"/orders/{Number}", () => _isPaid
            ? Results.Json(new { state = "Paid", at = new DateTime(2026, 3, 2, 3, 0, 0, DateTimeKind.Utc), receiptNumber = "0012" })
            : Results.Json(new { state = "Open", receiptNumber = "" }));
        await _gateway.StartAsync(_cancellation);
        _host = new GatewayHost(_gateway.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _gateway.DisposeAsync();
    }

    [Fact]
    public async Task Bill_PaidAtTheGateway_IsPaid_AlthoughNobodyCameBack()
    {
        var fee = new FeeCase(_host);
        await fee.BillAsync();
        var mine = await fee.SignInAsync("wang.fang");
        var open = await fee.BillPageAsync(mine, page => page.Text.Contains(Number, StringComparison.Ordinal));
        Assert.NotNull(open.Document.QuerySelector("a[href='https://pay.example/1']"));

        _isPaid = true;
        _host.Time.Advance(TimeSpan.FromMinutes(2));

        await Eventually.ThatAsync(() => mine.OpenAsync(fee.Mine), page => page.Text.Contains("票据号 0012", StringComparison.Ordinal), _cancellation);
    }

    [Fact]
    public async Task BillPage_WhileTheGatewayIsAway_ShowsWhatIsKnown()
    {
        var fee = new FeeCase(_host);
        await fee.BillAsync();
        var mine = await fee.SignInAsync("wang.fang");
        var open = await fee.BillPageAsync(mine, page => page.Text.Contains(Number, StringComparison.Ordinal));
        await _gateway.StopAsync(_cancellation);

        var alone = await mine.OpenAsync(open.Url);

        Assert.Equal(HttpStatusCode.OK, alone.Status);
        Assert.Contains("待缴费", alone.Text, StringComparison.Ordinal);
    }

    private sealed class GatewayHost(string address) : BanshiHost
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Payments:Url", address);
            builder.UseSetting("Payments:Key", "secret");
        }
    }
}
