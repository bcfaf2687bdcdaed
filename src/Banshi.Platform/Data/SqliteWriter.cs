using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace Banshi.Platform.Data;

/// <summary>
/// SQLite has one writer at a time, and free writers starve each other. So all writes queue here: those that wait are carried out together in one
/// transaction, each behind a savepoint of its own, and made durable by one commit (synchronous=FULL). A write is acknowledged only after that commit.
/// </summary>
public sealed class SqliteWriter(string connectionString) : IAsyncDisposable
{
    private const int LargestGroup = 64;

    private readonly Channel<Write> _queue = System.Threading.Channels.Channel.CreateUnbounded<Write>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Lock _gate = new();
    private Task? _loop;

    /// <summary>Queues a write and returns when it is durable.</summary>
    public async Task RunAsync(Func<SqliteConnection, SqliteTransaction, Task> write, CancellationToken cancellation)
    {
        lock (_gate)
        {
            _loop ??= Task.Run(LoopAsync, CancellationToken.None);
        }

        var entry = new Write(write, cancellation);
        await _queue.Writer.WriteAsync(entry, cancellation);
        await entry.Done.Task;
    }

    /// <summary>Ends the queue after what is in it.</summary>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        if (_loop is not null)
        {
            await _loop;
        }
    }

    private async Task LoopAsync()
    {
        await using var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync();
        await using (var pragma = connection.CreateCommand())
        {
            pragma.CommandText = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;";
            await pragma.ExecuteNonQueryAsync();
        }

        while (await _queue.Reader.WaitToReadAsync())
        {
            await WriteGroupAsync(connection);
        }
    }

    private async Task WriteGroupAsync(SqliteConnection connection)
    {
        var group = new List<Write>();
        while (group.Count < LargestGroup && _queue.Reader.TryRead(out var write))
        {
            group.Add(write);
        }

        var failures = new Exception?[group.Count];
        try
        {
            await using var transaction = connection.BeginTransaction(deferred: false);
            for (var i = 0; i < group.Count; i++)
            {
                failures[i] = await TryAsync(group[i], connection, transaction);
            }

            await transaction.CommitAsync();
        }
#pragma warning disable CA1031 // Nothing of the group is durable: each caller is told, and the queue goes on.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Array.Fill(failures, exception);
        }

        for (var i = 0; i < group.Count; i++)
        {
            group[i].Finish(failures[i]);
        }
    }

    private static async Task<Exception?> TryAsync(Write write, SqliteConnection connection, SqliteTransaction transaction)
    {
        if (write.Cancellation.IsCancellationRequested)
        {
            return new OperationCanceledException(write.Cancellation);
        }

        await transaction.SaveAsync("one");
        try
        {
            await write.Work(connection, transaction);
            await transaction.ReleaseAsync("one");
            return null;
        }
#pragma warning disable CA1031 // Whatever one write throws belongs to its caller; the others of the group go on.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            await transaction.RollbackAsync("one");
            await transaction.ReleaseAsync("one");
            return exception;
        }
    }

    private sealed record Write(Func<SqliteConnection, SqliteTransaction, Task> Work, CancellationToken Cancellation)
    {
        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Finish(Exception? failure)
        {
            if (failure is null)
            {
                Done.SetResult();
            }
            else
            {
                Done.SetException(failure);
            }
        }
    }
}
