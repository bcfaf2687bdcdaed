using Banshi.EndToEndTests;
using Banshi.EndToEndTests.People;
using Banshi.TestKit;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(TestRun))]

namespace Banshi.EndToEndTests;

/// <summary>What all tests share: one browser, and a host on each database for tests that leave nothing behind which another would meet.</summary>
public sealed class TestRun : IAsyncLifetime
{
    private readonly Lazy<Task<RunningHost>> _sqlite = new(() => RunningHost.StartAsync(TestDatabase.Sqlite));
    private readonly Lazy<Task<RunningHost>> _postgres = new(() => RunningHost.StartAsync(TestDatabase.Postgres));
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public IBrowser Browser => _browser!;

    public Task<RunningHost> HostAsync(TestDatabase database)
    {
        Require(database);
        return (database == TestDatabase.Sqlite ? _sqlite : _postgres).Value;
    }

    public static void Require(TestDatabase database) =>
        Assert.SkipWhen(database == TestDatabase.Postgres && !SampleCopy.HasPostgres, "BANSHI_TEST_POSTGRES names no server");

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright!.Dispose();
        HtmlValidity.Stop();
        foreach (var host in new[] { _sqlite, _postgres }.Where(host => host.IsValueCreated && host.Value.IsCompletedSuccessfully))
        {
            await (await host.Value).DisposeAsync();
        }
    }
}
