using Npgsql;

namespace Banshi.TestKit;

/// <summary>Which database a host runs on.</summary>
public enum TestDatabase
{
    /// <summary>A file in the host's data folder.</summary>
    Sqlite,

    /// <summary>A database of its own on the server that <c>BANSHI_TEST_POSTGRES</c> names.</summary>
    Postgres,
}

/// <summary>
/// The sample region, loaded once for each database and then copied: a host on a copy is ready within seconds. What it made is gone when it is disposed of.
/// </summary>
public sealed class SampleRegion : IAsyncDisposable
{
    private readonly Lazy<Task<Copy>> _sqlite;
    private readonly Lazy<Task<Copy>> _postgres;
    private readonly List<Copy> _copies = [];
    private readonly Lock _gate = new();

    /// <summary>Nothing is loaded before it is asked for.</summary>
    public SampleRegion()
    {
        _sqlite = new(() => LoadAsync(TestDatabase.Sqlite));
        _postgres = new(() => LoadAsync(TestDatabase.Postgres));
    }

    /// <summary>Whether there is a PostgreSQL server to test on.</summary>
    public static bool HasPostgres => Server is { Length: > 0 };

    private static string? Server => Environment.GetEnvironmentVariable("BANSHI_TEST_POSTGRES");

    /// <summary>Starts a host on a copy of its own.</summary>
    /// <param name="database">Where it keeps its data.</param>
    /// <param name="settings">Settings beyond those of the sample, by name, for example <c>Outbox:LeaseSeconds</c>.</param>
    public async Task<RunningHost> StartAsync(TestDatabase database, params (string Name, string Value)[] settings)
    {
        var origin = await (database == TestDatabase.Sqlite ? _sqlite : _postgres).Value;
        var copy = Keep(new Copy(CopyFolder(origin.Folder), origin.Database is null ? null : CreateDatabase(origin.Database)));
        return await RunningHost.StartAsync(copy.Folder, ConnectionString(copy.Database), settings);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        foreach (var copy in _copies)
        {
            System.IO.Directory.Delete(copy.Folder, recursive: true);
            if (copy.Database is { } name)
            {
                Execute($"DROP DATABASE {name} WITH (FORCE)");
            }
        }

        return ValueTask.CompletedTask;
    }

    private async Task<Copy> LoadAsync(TestDatabase database)
    {
        var origin = Keep(new Copy(NewFolder(), database == TestDatabase.Postgres ? CreateDatabase("template1") : null));
        await using var host = await RunningHost.StartAsync(origin.Folder, ConnectionString(origin.Database));
        return origin;
    }

    private Copy Keep(Copy copy)
    {
        lock (_gate)
        {
            _copies.Add(copy);
        }

        return copy;
    }

    private static string NewFolder() => System.IO.Directory.CreateTempSubdirectory("banshi-e2e-").FullName;

    private static string CopyFolder(string origin)
    {
        var copy = NewFolder();
        foreach (var file in System.IO.Directory.EnumerateFiles(origin, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(origin, file));
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    private static string CreateDatabase(string template)
    {
        var name = $"e2e_{Guid.NewGuid():N}";
        Execute($"CREATE DATABASE {name} TEMPLATE {template}");
        return name;
    }

    private static string? ConnectionString(string? database) =>
        database is null ? null : new NpgsqlConnectionStringBuilder(Server) { Database = database, MaxPoolSize = 30 }.ConnectionString;

    private static void Execute(string sql)
    {
        using var connection = new NpgsqlConnection(Server ?? throw new InvalidOperationException("BANSHI_TEST_POSTGRES names no server."));
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private sealed record Copy(string Folder, string? Database);
}
