using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Banshi.TestKit;

/// <summary>
/// The real host with the sample region, on SQLite or, where <c>BANSHI_TEST_POSTGRES</c> holds a connection string, on a PostgreSQL database of its own.
/// The clock stands still until a test moves it.
/// </summary>
public class BanshiHost : WebApplicationFactory<Program>
{
    /// <summary>Monday 2 March 2026, 10:00 in Shanghai.</summary>
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 2, 0, 0, TimeSpan.Zero);

    private readonly SampleCopy _copy;
    private readonly Lock _starting = new();
    private IHost? _started;

    /// <summary>A host of its own.</summary>
    public BanshiHost()
        : this(SampleCopy.Make(), new FakeTimeProvider(Start))
    {
    }

    private BanshiHost(SampleCopy copy, FakeTimeProvider time) => (_copy, Time) = (copy, time);

    /// <summary>What is done to each request as it arrives, before the program sees it.</summary>
    public Action<HttpContext>? Arriving { get; init; }

    /// <summary>The clock of the host.</summary>
    public FakeTimeProvider Time { get; }

    /// <summary>Which database this run is on.</summary>
    public string Database => _copy.Postgres is null ? "SQLite" : "PostgreSQL";

    /// <summary>Another node on the same database, with the same clock and a data folder of its own; null on SQLite, which serves one node.</summary>
    public BanshiHost? SecondNode() => _copy.Postgres is null ? null : new BanshiHost(_copy.OnAnotherNode(), Time);

    // Tests that come at the same moment meet the same host: the factory itself would start two in one folder.
    /// <inheritdoc/>
    protected override IHost CreateHost(IHostBuilder builder)
    {
        lock (_starting)
        {
            return _started ??= base.CreateHost(builder);
        }
    }

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        _copy.Configure(builder, Time);
        if (Arriving is { } arriving)
        {
            builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(new Arrival(arriving)));
        }
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        System.IO.Directory.Delete(_copy.Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    private sealed class Arrival(Action<HttpContext> arriving) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((HttpContext context, RequestDelegate go) =>
            {
                arriving(context);
                return go(context);
            });
            next(app);
        };
    }
}
