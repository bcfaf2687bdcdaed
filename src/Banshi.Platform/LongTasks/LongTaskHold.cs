using System.Diagnostics;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Platform.LongTasks;

/// <summary>The hold that a node has on a long task: it renews the lease, saves how far the task is, and sees whether it may go on.</summary>
/// <param name="scopes">Makes scopes beside that of the task.</param>
/// <param name="lease">The lease on the message that began it.</param>
/// <param name="guard">Who may do what it does.</param>
/// <param name="task">The task.</param>
/// <param name="attempt">The taking-up that is in force for this node.</param>
internal sealed class LongTaskHold(IServiceScopeFactory scopes, OutboxLease lease, Guard guard, LongTask task, int attempt)
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    private readonly Stopwatch _since = Stopwatch.StartNew();

    public Guid TaskId => task.Id;

    public LongTask Task => task;

    /// <summary>Its person, with the rights that were found last.</summary>
    public Actor Actor { get; set; } = Actor.Anonymous;

    /// <summary>A scope in which the task's person acts.</summary>
    public AsyncServiceScope Scope()
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorSource>().Current = Actor;
        return scope;
    }

    /// <summary>At most once a second: says how far it is, holds the task longer, and sees whether it may go on.</summary>
    public async Task SayAsync(int done, int? total, CancellationToken cancellation)
    {
        if (_since.Elapsed < Every)
        {
            return;
        }

        _since.Restart();
        await using var scope = Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        DateTime? now = scope.ServiceProvider.GetRequiredService<Clock>().UtcNow;
        var isHeld = false;
        await db.WriteAsync(
            async token => isHeld = await lease.RenewAsync(db, now.Value, token) && await db.Set<LongTask>().Where(one => one.Id == task.Id && one.Attempt == attempt)
                .ExecuteUpdateAsync(row => row.SetProperty(one => one.Done, done).SetProperty(one => one.Total, total).SetProperty(one => one.SavedAt, now), token) == 1,
            cancellation);
        if (!isHeld)
        {
            throw LongTaskStop.Lost;
        }

        await MayGoOnAsync(scope.ServiceProvider, cancellation);
    }

    /// <summary>Sees whether it may go on, and reads the rights of its person anew; otherwise leads out of the task.</summary>
    public async Task MayGoOnAsync(IServiceProvider scope, CancellationToken cancellation)
    {
        var now = await scope.GetRequiredService<AppDbContext>().Set<LongTask>().AsNoTracking().Where(one => one.Id == task.Id)
            .Select(one => new { one.Attempt, one.EndedAt, one.CancelAskedAt }).SingleAsync(cancellation);
        if (now.Attempt != attempt || now.EndedAt is not null)
        {
            throw LongTaskStop.Lost;
        }

        if (now.CancelAskedAt is not null)
        {
            throw LongTaskStop.Cancelled;
        }

        Actor = await scope.GetRequiredService<ICurrentActors>().FindAsync(task.AccountId, task.Channel, cancellation) is { } actor && guard.Admits(actor)
            ? actor
            : throw LongTaskStop.NotAllowed;
    }

    /// <summary>Counts a failure of the program, and says how many there were.</summary>
    public async Task<int> CountFailureAsync(CancellationToken cancellation)
    {
        await using var scope = Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var row = await MarkAsync(db, cancellation);
        row.Failures++;
        return await db.SaveAsync(cancellation) is null ? row.Failures : throw LongTaskStop.Lost;
    }

    /// <summary>The task's row in a context, to be saved with a step.</summary>
    public async Task<LongTask> MarkAsync(AppDbContext db, CancellationToken cancellation) =>
        await db.Set<LongTask>().SingleAsync(one => one.Id == task.Id, cancellation) is { HasEnded: false } row && row.Attempt == attempt ? row : throw LongTaskStop.Lost;
}
