using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Platform.LongTasks;

/// <summary>Somebody asks for the end of an own task: it ends before its next step, and what was done stays. One that has not begun ends at once.</summary>
public sealed class CancelLongTask(AppDbContext db, ActorSource actors, AuditTrail audit, Clock clock)
{
    private const int MostTries = 3;

    /// <summary>Asks for the end; to ask twice is no error.</summary>
    public async Task<Problem?> RunAsync(Guid id, CancellationToken cancellation)
    {
        // It may be taken up in the same moment: then it is asked again as one that runs.
        for (var tries = 1; ; tries++)
        {
            var problem = await TryAsync(id, cancellation);
            if (problem?.Kind != PlatformProblems.Stale || tries == MostTries)
            {
                return problem;
            }
        }
    }

    private async Task<Problem?> TryAsync(Guid id, CancellationToken cancellation)
    {
        var me = actors.Current.AccountId;
        if (await db.Set<LongTask>().SingleOrDefaultAsync(task => task.Id == id && task.AccountId == me, cancellation) is not { } task)
        {
            return PlatformProblems.Unknown.With();
        }

        if (task.HasEnded)
        {
            return LongTaskProblems.HasEnded.With();
        }

        if (task.CancelAskedAt is not null)
        {
            return null;
        }

        task.CancelAskedAt = clock.UtcNow;
        audit.Record(id, "platform.cancel-long-task", new { task.Kind, task.Done });
        if (task.State == LongTaskState.Waiting)
        {
            // Whoever takes it up in this moment must not go on.
            task.Attempt++;
            LongTaskRun.End(audit, clock, task, LongTaskState.Cancelled, null);
        }

        return await db.SaveAsync(cancellation);
    }
}
