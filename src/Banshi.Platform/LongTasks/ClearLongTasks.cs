using Banshi.Platform.Data;
using Banshi.Platform.Files;
using Banshi.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Platform.LongTasks;

/// <summary>Deletes the files of tasks that ended some days ago, and the lists of what they refused. That the task was, and how it ended, stays.</summary>
internal sealed class ClearLongTasks(AppDbContext db, IFileStore files, IOptions<LongTaskOptions> options, Clock clock) : IJob
{
    private const int Batch = 50;

    public static string Name => "platform.clear-long-tasks";

    public static TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancellation)
    {
        // Until the end of the last day that people were told.
        var before = Clock.StartOf(clock.Today.AddDays(-options.Value.KeepDays));
        while (await db.Set<LongTask>().Where(task => task.EndedAt < before && task.ClearedAt == null).OrderBy(task => task.EndedAt).Take(Batch).ToListAsync(cancellation) is { Count: > 0 } ended)
        {
            foreach (var task in ended)
            {
                Delete(task.InputId);
                Delete(task.ResultId);
                task.ClearedAt = clock.UtcNow;
            }

            var ids = ended.ConvertAll(task => task.Id);
            await db.WriteAsync(
                async token =>
                {
                    await db.Set<LongTaskRefusal>().Where(refusal => ids.Contains(refusal.TaskId)).ExecuteDeleteAsync(token);
                    await db.SaveChangesAsync(token);
                },
                cancellation);
            db.ChangeTracker.Clear();
        }
    }

    private void Delete(Guid? file)
    {
        if (file is { } name)
        {
            files.Delete(name);
        }
    }
}
