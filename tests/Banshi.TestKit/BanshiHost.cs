using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Npgsql;

namespace Banshi.TestKit;

/// <summary>
/// The real host with the sample region, on SQLite or, where <c>BANSHI_TEST_POSTGRES</c> holds a connection string, on a PostgreSQL database of its own.
/// The clock stands still until a test moves it.
/// </summary>
public sealed class BanshiHost : WebApplicationFactory<Program>
{
    /// <summary>Monday 2 March 2026, 10:00 in Shanghai.</summary>
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 2, 0, 0, TimeSpan.Zero);

    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("banshi-test-").FullName;
    private readonly string? _postgres = CreateDatabase();

    /// <summary>The clock of the host.</summary>
    public FakeTimeProvider Time { get; } = new(Start);

    /// <summary>Which database this run is on.</summary>
    public string Database => _postgres is null ? "SQLite" : "PostgreSQL";

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Sample");
        builder.UseSetting("DataFolder", _folder);
        builder.UseSetting("ConnectionStrings:Postgres", _postgres);
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Time));
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        System.IO.Directory.Delete(_folder, recursive: true);
    }

    private static string? CreateDatabase()
    {
        if (Environment.GetEnvironmentVariable("BANSHI_TEST_POSTGRES") is not { Length: > 0 } server)
        {
            return null;
        }

        var name = $"test_{Guid.NewGuid():N}";
        using var connection = new NpgsqlConnection(server);
        connection.Open();
        using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        command.ExecuteNonQuery();
        return new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 50 }.ConnectionString;
    }
}
