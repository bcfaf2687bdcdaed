using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Banshi.Platform.Data;

/// <summary>The context on PostgreSQL: many writers, each in a transaction of its own.</summary>
public sealed class PostgresDbContext(DbContextOptions<PostgresDbContext> options, IEnumerable<IModule> modules, IServiceProvider services)
    : AppDbContext(options, modules, services)
{
    /// <inheritdoc/>
    protected override async Task InTransactionAsync(Func<CancellationToken, Task> write, CancellationToken cancellation)
    {
        await using var transaction = await Database.BeginTransactionAsync(cancellation);
        await write(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <inheritdoc/>
    protected override bool IsUniqueViolation(DbUpdateException exception) =>
        exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };
}
