using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Platform.Data;

/// <summary>The context on SQLite: reads run freely, all writes go through one <see cref="SqliteWriter"/>.</summary>
public sealed class SqliteDbContext(DbContextOptions<SqliteDbContext> options, IEnumerable<IModule> modules, IServiceProvider services, SqliteWriter writer)
    : AppDbContext(options, modules, services)
{
    private const int UniqueViolation = 2067;
    private const int PrimaryKeyViolation = 1555;

    /// <inheritdoc/>
    protected override Task InTransactionAsync(Func<CancellationToken, Task> write, CancellationToken cancellation) =>
        writer.RunAsync((connection, transaction) => WithConnectionAsync(connection, transaction, write), cancellation);

    /// <inheritdoc/>
    protected override bool IsUniqueViolation(DbUpdateException exception) =>
        exception.InnerException is SqliteException { SqliteExtendedErrorCode: UniqueViolation or PrimaryKeyViolation };

    private async Task WithConnectionAsync(SqliteConnection connection, SqliteTransaction transaction, Func<CancellationToken, Task> write)
    {
        var own = Database.GetDbConnection();
        Database.SetDbConnection(connection);
        try
        {
            await Database.UseTransactionAsync(transaction);

            // Once in the queue a write is carried to its end: a caller that has gone must not leave a half group behind.
            await write(CancellationToken.None);
        }
        finally
        {
            await Database.UseTransactionAsync(null);
            Database.SetDbConnection(own);
        }
    }
}
