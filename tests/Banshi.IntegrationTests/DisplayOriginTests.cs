using System.Net;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>Whoever asks for too many codes of displays takes away his own alone.</summary>
public sealed class DisplayOriginTests : IAsyncDisposable
{
    private const int Most = 10;
    private const string Origin = "X-Test-Origin";

    // No line leads to a host in memory: each request says where it comes from.
    private readonly BanshiHost _host = new() { Arriving = request => request.Connection.RemoteIpAddress = IPAddress.Parse(request.Request.Headers[Origin].ToString()) };
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData("192.0.2.1", "192.0.2.1", "192.0.2.2")]
    [InlineData("::ffff:192.0.2.1", "192.0.2.1", "192.0.2.2")]
    [InlineData("2001:db8:0:1::1", "2001:db8:0:1:ffff::2", "2001:db8:0:2::1")]
    public async Task OriginThatAsksForTooMany_LosesItsOldest_AndNobodyElseDoes(string first, string samePlace, string elsewhere)
    {
        var other = await WaitingAsync(elsewhere);
        var oldest = await WaitingAsync(first);
        var next = await WaitingAsync(samePlace);
        for (var more = 2; more < Most; more++)
        {
            await WaitingAsync(samePlace);
        }

        Assert.Equal("waiting", await StateAsync(oldest));
        await WaitingAsync(samePlace);

        Assert.Equal("none", await StateAsync(oldest));
        Assert.Equal("waiting", await StateAsync(next));
        Assert.Equal("waiting", await StateAsync(other));
    }

    private async Task<Visitor> WaitingAsync(string address)
    {
        var tablet = Visitor.Of(_host, _cancellation);
        tablet.Client.DefaultRequestHeaders.Add(Origin, address);
        await tablet.SubmitAsync(await tablet.OpenAsync("/display"), "main form");
        return tablet;
    }

    private async Task<string> StateAsync(Visitor tablet) => await tablet.Client.GetStringAsync(new Uri("/display/state", UriKind.Relative), _cancellation);
}
