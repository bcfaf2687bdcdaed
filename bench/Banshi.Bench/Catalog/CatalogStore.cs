using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Banshi.Bench.Catalog;

/// <summary>The database of a program under test, of either kind: what the two say differently is said here.</summary>
internal sealed class CatalogStore
{
    private readonly Func<DbConnection> _connect;
    private readonly Func<string, string> _key;
    private readonly Func<string, string> _fourDigits;

    private CatalogStore(string name, Func<DbConnection> connect, Func<string, string> key, Func<string, string> fourDigits) =>
        (Name, _connect, _key, _fourDigits) = (name, connect, key, fourDigits);

    public string Name { get; }

    public static CatalogStore Postgres(Database database) => new(
        "PostgreSQL",
        () => new NpgsqlConnection(database.Connection),
        number => $"('01900000-0000-7000-8000-' || lpad(to_hex({number}), 12, '0'))::uuid",
        number => $"lpad(({number})::text, 4, '0')");

    public static CatalogStore Sqlite(string file) => new(
        "SQLite",
        () => new SqliteConnection($"Data Source={file};Pooling=False;Default Timeout=600"),
        number => $"printf('01900000-0000-7000-8000-%012X', {number})",
        number => $"printf('%04d', {number})");

    /// <summary>An expression for the key that follows from a number.</summary>
    public string Key(string number) => _key(number);

    /// <summary>An expression for a number as four digits.</summary>
    public string FourDigits(string number) => _fourDigits(number);

    public async Task ExecuteAsync(string sql)
    {
        await using var connection = _connect();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        (command.CommandText, command.CommandTimeout) = (sql, 3600);
        await command.ExecuteNonQueryAsync();
    }

    public async Task<IReadOnlyList<T>> ListAsync<T>(string sql, Func<DbDataReader, T> read)
    {
        var rows = new List<T>();
        await EachAsync(sql, reader => rows.Add(read(reader)));
        return rows;
    }

    /// <summary>Reads row by row and keeps nothing.</summary>
    public async Task EachAsync(string sql, Action<DbDataReader> read)
    {
        await using var connection = _connect();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        (command.CommandText, command.CommandTimeout) = (sql, 3600);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            read(reader);
        }
    }
}
