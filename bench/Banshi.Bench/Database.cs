using Npgsql;

namespace Banshi.Bench;

/// <summary>A database of the server that the measurements have for themselves. Connections are closed, not pooled, so that a database can be copied.</summary>
internal sealed class Database
{
    public Database(string connection) => Connection = new NpgsqlConnectionStringBuilder(connection) { Pooling = false, CommandTimeout = 600 }.ConnectionString;

    public string Connection { get; }

    /// <summary>The connection string for the program itself.</summary>
    public string ForHost => new NpgsqlConnectionStringBuilder(Connection) { Pooling = true, MaxPoolSize = 100, CommandTimeout = 30 }.ConnectionString;

    public NpgsqlConnectionStringBuilder Parts => new(Connection);

    /// <summary>Creates another database on the same server, as a copy where <paramref name="of"/> is given.</summary>
    public async Task<Database> CreateAsync(string name, string? of = null)
    {
        await ExecuteAsync($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        await ExecuteAsync($"CREATE DATABASE {name}{(of is null ? "" : $" TEMPLATE {of}")}");
        return new Database(new NpgsqlConnectionStringBuilder(Connection) { Database = name }.ConnectionString);
    }

    public async Task<NpgsqlConnection> OpenAsync()
    {
        var connection = new NpgsqlConnection(Connection);
        await connection.OpenAsync();
        return connection;
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var connection = await OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public async Task<IReadOnlyList<T>> ListAsync<T>(string sql, Func<NpgsqlDataReader, T> read)
    {
        await using var connection = await OpenAsync();
        return await ListAsync(connection, sql, read);
    }

    public static async Task<IReadOnlyList<T>> ListAsync<T>(NpgsqlConnection connection, string sql, Func<NpgsqlDataReader, T> read)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    public async Task<T> OneAsync<T>(string sql) => (await ListAsync(sql, reader => reader.GetFieldValue<T>(0)))[0];
}
