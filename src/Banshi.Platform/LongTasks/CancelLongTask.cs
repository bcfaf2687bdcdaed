using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Platform.LongTasks;

/// <summary>Somebody asks for the end of an own task: it ends before its next step, and what was done stays.</summary>
public sealed class CancelLongTask(AppDbContext db, ActorSource actors, AuditTrail audit, Clock clock)
{
    /// <summary>Asks for the end; to ask twice is no error.</summary>
    public async Task<Problem?> RunAsync(Guid id, CancellationToken cancellation)
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
        return await db.SaveAsync(cancellation);
    }
}
