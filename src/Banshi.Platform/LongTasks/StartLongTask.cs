using System.Text.Json;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Files;
using Banshi.Platform.Outbox;

namespace Banshi.Platform.LongTasks;

/// <summary>Writes a long task down before anybody is told that it will be done.</summary>
public sealed class StartLongTask(AppDbContext db, IFileStore files, EventBus events, AuditTrail audit, NewLongTask newTask)
{
    /// <summary>Starts a task of the person who acts. Returns its key.</summary>
    /// <param name="input">What it is asked with.</param>
    /// <param name="subject">What it is about, for its person: the name of a file, a number of cases.</param>
    /// <param name="file">A file that it works on; null for none.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Result<Guid>> RunAsync<TTask, TInput>(TInput input, string subject, GivenFile? file, CancellationToken cancellation)
        where TTask : ILongTask<TInput>
    {
        if (await newTask.RefuseAsync(TTask.Guard, cancellation) is { } problem)
        {
            return problem;
        }

        var task = newTask.Of(TTask.Kind, subject, JsonSerializer.Serialize(input), file?.Name);
        if (file is not null)
        {
            await files.PutAsync(task.InputId!.Value, file.Content, cancellation);
        }

        db.Add(task);
        events.Publish(new LongTaskAsked(task.Id));
        audit.Record(task.Id, "platform.start-long-task", new { task.Kind, task.Subject, input });
        try
        {
            // Whoever goes away now has started it all the same.
            if (await db.SaveAsync(CancellationToken.None) is not { } stale)
            {
                return task.Id;
            }

            Forget(task);
            return stale;
        }
        catch
        {
            Forget(task);
            throw;
        }
    }

    // What no row names would stay for ever.
    private void Forget(LongTask task)
    {
        if (task.InputId is { } kept)
        {
            files.Delete(kept);
        }
    }
}

/// <summary>A file that a person gives with a long task.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Content">Its bytes, from where the stream stands.</param>
public sealed record GivenFile(string Name, Stream Content);
