using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Npgsql;

namespace Banshi.TestKit;

/// <summary>
/// A copy of the freshly loaded sample region: a data folder, and a database where the run is on PostgreSQL. The sample is loaded once in a run; each host
/// gets a copy that is its own.
/// </summary>
/// <param name="Folder">The data folder.</param>
/// <param name="Postgres">Connection string of the database; null on SQLite.</param>
public sealed record SampleCopy(string Folder, string? Postgres)
{
    /// <summary>How long a request of a test waits for a long task, in milliseconds.</summary>
    public const string Patience = "60000";

    // Tests sign in some thousand times: a password is hashed with a fraction of the program's rounds.
    private const int FewIterations = 1_000;

    private static readonly Lazy<SampleCopy> SqliteTemplate = new(() => Load(TestDatabase.Sqlite));
    private static readonly Lazy<SampleCopy> PostgresTemplate = new(() => Load(TestDatabase.Postgres));

    /// <summary>Whether there is a PostgreSQL server to test on.</summary>
    public static bool HasPostgres => Server is not null;

    private static string? Server => Environment.GetEnvironmentVariable("BANSHI_TEST_POSTGRES") is { Length: > 0 } server ? server : null;

    /// <summary>Points a host at this copy and sets its clock.</summary>
    public void Configure(IWebHostBuilder builder, TimeProvider time)
    {
        builder.UseEnvironment("Sample");
        builder.UseSetting("DataFolder", Folder);
        builder.UseSetting("ConnectionStrings:Postgres", Postgres);
        builder.UseSetting("Logging:LogLevel:Default", "Warning");

        // However slow the machine is, small work leads straight to its result.
        builder.UseSetting("LongTasks:PatienceMilliseconds", Patience);

        // The clock stands still: a job is due only where a test has moved it, and is waited for there.
        builder.UseSetting("Jobs:LookMilliseconds", "250");
        builder.ConfigureTestServices(services => services.AddSingleton(time).PostConfigure<PasswordHasherOptions>(options => options.IterationCount = FewIterations));
    }

    /// <summary>Makes a copy on the database of this run: PostgreSQL where there is a server, else SQLite.</summary>
    public static SampleCopy Make() => Make(HasPostgres ? TestDatabase.Postgres : TestDatabase.Sqlite);

    /// <summary>Makes a copy.</summary>
    public static SampleCopy Make(TestDatabase database)
    {
        var template = (database == TestDatabase.Postgres ? PostgresTemplate : SqliteTemplate).Value;
        return new SampleCopy(CopyOf(template.Folder), template.Postgres is null ? null : NewDatabase(new NpgsqlConnectionStringBuilder(template.Postgres).Database!));
    }

    /// <summary>What another node on the same PostgreSQL database has: the same files in a folder of its own.</summary>
    public SampleCopy OnAnotherNode() => this with { Folder = CopyOf(Folder) };

    // The index of a node is its own.
    private static string CopyOf(string folder)
    {
        var target = NewFolder();
        foreach (var file in System.IO.Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith("write.lock", StringComparison.Ordinal)))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(folder, file));
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return target;
    }

    private static SampleCopy Load(TestDatabase database)
    {
        var copy = new SampleCopy(NewFolder(), database == TestDatabase.Postgres ? NewDatabase("template1") : null);
        using (var loader = new Loader(copy))
        {
            using var client = loader.CreateClient();
        }

        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        return copy;
    }

    private static string NewFolder() => System.IO.Directory.CreateTempSubdirectory("banshi-test-").FullName;

    private static string NewDatabase(string template)
    {
        var name = $"test_{Guid.CreateVersion7():N}";
        using var connection = new NpgsqlConnection(Server);
        connection.Open();
        using var command = new NpgsqlCommand($"CREATE DATABASE {name} TEMPLATE {template}", connection);
        command.ExecuteNonQuery();
        return new NpgsqlConnectionStringBuilder(Server) { Database = name, MaxPoolSize = 30, ConnectionIdleLifetime = 10, ConnectionPruningInterval = 5 }.ConnectionString;
    }

    private sealed class Loader(SampleCopy copy) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder) => copy.Configure(builder, new FakeTimeProvider(BanshiHost.Start));
    }
}
