using System.Collections.Concurrent;
using Banshi.EndToEndTests.People;
using Banshi.TestKit;
using Microsoft.Playwright;

namespace Banshi.EndToEndTests.Accessible;

/// <summary>What somebody on a slow line waits for who comes for the first time.</summary>
public sealed class FirstLoadTests(TestRun run)
{
    private const int MostBytes = 120 * 1024;

    [Fact]
    public async Task Home_AtFirstVisit_IsLight_AndNeedsNobodyElse()
    {
        var host = await run.HostAsync(TestDatabase.Sqlite);
        await using var person = await Person.ArriveAsync(run.Browser, host, new Screen(390), new Findings());
        var requests = new ConcurrentBag<IRequest>();
        person.Page.RequestFinished += (_, request) => requests.Add(request);
        await person.GoAsync("/");
        await person.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        var bytes = 0;
        foreach (var request in requests)
        {
            var size = await request.SizesAsync();
            bytes += size.ResponseBodySize + size.ResponseHeadersSize;
        }

        Assert.InRange(requests.Count, 3, 20);
        Assert.InRange(bytes, 10 * 1024, MostBytes);
        Assert.All(requests, request => Assert.Equal(host.Address.Authority, new Uri(request.Url).Authority));
    }
}
