using System.Diagnostics.CodeAnalysis;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Banshi.Platform.LongTasks;

/// <summary>A long task is to be run.</summary>
/// <param name="TaskId">Its key.</param>
internal sealed record LongTaskAsked(Guid TaskId) : IEvent
{
    public static string Name => "platform.long-task-asked";
}

/// <summary>
/// Runs a long task as its person, with the rights of this moment, from its beginning or from the last step that was saved. The outbox brings it here, on one
/// node; where that node dies, the lease runs out and the outbox brings it to another.
/// </summary>
internal sealed partial class CarryOutLongTask(
    AppDbContext db, IServiceProvider scope, IEnumerable<LongTaskDefinition> kinds, OutboxLease lease, Clock clock, ILogger<CarryOutLongTask> logger) : IEventHandler<LongTaskAsked>
{
    // An error of the program comes again, a database that was away for a moment does not.
    private const int MostTries = 3;

    public async Task HandleAsync(LongTaskAsked @event, CancellationToken cancellation)
    {
        if (await db.Set<LongTask>().SingleOrDefaultAsync(one => one.Id == @event.TaskId, cancellation) is not { HasEnded: false } task)
        {
            return;
        }

        var definition = kinds.Single(kind => kind.Kind.Name == task.Kind);
        (task.State, task.StartedAt, task.Attempt) = (LongTaskState.Running, task.StartedAt ?? clock.UtcNow, task.Attempt + 1);
        if (await db.SaveAsync(cancellation) is not null)
        {
            lease.IsLost = true;
            return;
        }

        var hold = new LongTaskHold(scope.GetRequiredService<IServiceScopeFactory>(), lease, definition.Guard, task, task.Attempt) { Actor = Actor.System };
        var run = new LongTaskRun(hold, scope);
        try
        {
            var stop = await RunAsync(definition, hold, run, cancellation);
            if (stop is not null)
            {
                run.DropResult();
            }

            await EndAsync(run, stop, cancellation);
        }
        catch (LongTaskStop)
        {
            lease.IsLost = true;
        }
    }

    /// <summary>Runs it; how it ended early, or null where it went to its end.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The person is told that the task has failed; the error is in the log.")]
    private async Task<LongTaskStop?> RunAsync(LongTaskDefinition definition, LongTaskHold hold, LongTaskRun run, CancellationToken cancellation)
    {
        // It takes its node down each time.
        if (lease.Attempt > OutboxMessage.AttemptsBeforeHelp)
        {
            return new LongTaskStop(LongTaskState.Failed, LongTaskProblems.Broken.With());
        }

        try
        {
            await hold.MayGoOnAsync(scope, cancellation);
            scope.GetRequiredService<ActorSource>().Current = hold.Actor;
            return await definition.Run(scope, hold.Task.Input, run, cancellation) is { } problem ? new LongTaskStop(LongTaskState.Failed, problem) : null;
        }
        catch (LongTaskStop stop)
        {
            return stop;
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            if (await hold.CountFailureAsync(cancellation) < MostTries)
            {
                run.DropResult();
                throw;
            }

            LogFailed(exception, hold.TaskId, definition.Kind.Name);
            return new LongTaskStop(LongTaskState.Failed, LongTaskProblems.Broken.With());
        }
    }

    private static Task EndAsync(LongTaskRun run, LongTaskStop? stop, CancellationToken cancellation) =>
        stop is { State: null } ? throw stop : run.EndAsync(stop?.State, stop?.Reason, cancellation);

    [LoggerMessage(Level = LogLevel.Error, Message = "Long task {TaskId} ({Kind}) has failed.")]
    private partial void LogFailed(Exception exception, Guid taskId, string kind);
}
