using Banshi.Platform.Data;
using Microsoft.Data.Sqlite;

namespace Banshi.UnitTests;

public sealed class SqliteWriterTests : IAsyncLifetime
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"banshi-writer-{Guid.CreateVersion7()}.db");
    private SqliteWriter _writer = default!;

    private string Connection => new SqliteConnectionStringBuilder { DataSource = _file }.ToString();

    public async ValueTask InitializeAsync()
    {
        _writer = new SqliteWriter(Connection);
        await RunAsync("CREATE TABLE note (text TEXT PRIMARY KEY)");
    }

    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        SqliteConnection.ClearAllPools();
        File.Delete(_file);
    }

    [Fact]
    public async Task ManyWrites_AtOnce_AreAllKept()
    {
        await Task.WhenAll(Enumerable.Range(0, 200).Select(number => RunAsync($"INSERT INTO note VALUES ('{number}')")));

        Assert.Equal(200, await CountAsync());
    }

    [Fact]
    public async Task FailedWrite_TakesNoOtherWithIt()
    {
        var failures = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Record.ExceptionAsync(() => RunAsync($"INSERT INTO note VALUES ('{(number == 7 ? 3 : number)}')")).AsTask()));

        Assert.IsType<SqliteException>(Assert.Single(failures, failure => failure is not null));
        Assert.Equal(19, await CountAsync());
    }

    [Fact]
    public async Task WriteThatEndsTheTransaction_FailsItsGroupAndTheQueueGoesOn()
    {
        await Assert.ThrowsAnyAsync<Exception>(() => RunAsync("ROLLBACK"));

        await RunAsync("INSERT INTO note VALUES ('after')");
        Assert.Equal(1, await CountAsync());
    }

    private Task RunAsync(string sql) => _writer.RunAsync(async (connection, transaction) =>
    {
        await using var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, transaction);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }, TestContext.Current.CancellationToken);

    private async Task<long> CountAsync()
    {
        await using var connection = new SqliteConnection(Connection);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM note";
        return (long)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }
}
