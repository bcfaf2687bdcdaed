using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Platform.LongTasks;

/// <summary>A long task while it runs: its file, how far it is, its steps, what came of it.</summary>
public sealed class LongTaskRun
{
    private readonly LongTaskHold _hold;
    private readonly IServiceProvider _scope;
    private readonly List<LongTaskRefused> _refused = [];

    internal LongTaskRun(LongTaskHold hold, IServiceProvider scope) => (_hold, _scope, Done) = (hold, scope, hold.Task.HasSteps ? hold.Task.Done : 0);

    /// <summary>Key of the task.</summary>
    public Guid TaskId => _hold.TaskId;

    /// <summary>How many steps are done and saved: the next one is the step of this number, counted from 0.</summary>
    public int Done { get; private set; }

    /// <summary>Name of the file that was given; empty for none.</summary>
    public string FileName => _hold.Task.InputName;

    /// <summary>Opens the file that was given.</summary>
    public Stream OpenFile() => _scope.GetRequiredService<IFileStore>().Open(_hold.Task.InputId!.Value);

    /// <summary>
    /// Says how far a task is that will be one save. At most once a second that is kept and asked whether the task may go on; where it may not, this leads out of
    /// it, so nothing may be saved before the end.
    /// </summary>
    /// <param name="done">How many are done.</param>
    /// <param name="total">How many there are; null where that is not known before the end.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task ReportAsync(int done, int? total, CancellationToken cancellation)
    {
        (_hold.Task.Done, _hold.Task.Total) = (done, total);
        await _hold.SayAsync(done, total, cancellation);
        _scope.GetRequiredService<ActorSource>().Current = _hold.Actor;
    }

    /// <summary>
    /// Carries out the next step, in a scope of its own and with the rights that the person has now. What it changes and the mark that it is done are one save; a
    /// step that has a problem is kept as refused, and the task goes on.
    /// </summary>
    /// <param name="total">How many steps there are.</param>
    /// <param name="subject">What the step is about, as people name it.</param>
    /// <param name="to">Address that shows it; empty for none.</param>
    /// <param name="step">The step; it is given the services of its scope.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task StepAsync(int total, string subject, string to, Func<IServiceProvider, Task<Problem?>> step, CancellationToken cancellation)
    {
        await _hold.SayAsync(Done, total, cancellation);
        await using var scope = _hold.Scope();
        await _hold.MayGoOnAsync(scope.ServiceProvider, cancellation);
        scope.ServiceProvider.GetRequiredService<ActorSource>().Current = _hold.Actor;
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var mark = await _hold.MarkAsync(db, cancellation);
        Progress(mark, total);
        var problem = await step(scope.ServiceProvider);
        if (problem is not null || db.Entry(mark).State != EntityState.Unchanged)
        {
            await MarkAsync(total, problem is null ? null : new LongTaskRefused(subject, () => problem.Title) { To = to }, cancellation);
        }

        Done++;
    }

    /// <summary>Keeps a refusal; it is saved with the end.</summary>
    public void Refuse(LongTaskRefused refused) => _refused.Add(refused);

    /// <summary>Keeps a file as the result of the task; it is deleted some days after the end.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="contentType">Its media type.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task KeepResultAsync(string name, string contentType, Stream content, CancellationToken cancellation)
    {
        var task = _hold.Task;
        (task.ResultId, task.ResultName, task.ResultType) = (Guid.CreateVersion7(), name, contentType);
        task.ResultLength = await _scope.GetRequiredService<IFileStore>().PutAsync(task.ResultId.Value, content, cancellation);
    }

    /// <summary>Deletes a result that nobody will be able to open, as the task did not go to its end.</summary>
    internal void DropResult()
    {
        if (_hold.Task.ResultId is { } made)
        {
            _scope.GetRequiredService<IFileStore>().Delete(made);
            _hold.Task.ResultId = null;
        }
    }

    /// <summary>
    /// Makes the next save of this scope the end of the task too: both are durable, or neither. For a task that is one save; to be said again where that save did
    /// not go through and is tried once more.
    /// </summary>
    /// <param name="done">How many were looked at, the refused ones among them.</param>
    /// <param name="refused">What was refused; several reasons for one line are several.</param>
    /// <param name="refusedLines">How many lines were refused.</param>
    /// <param name="to">Address of the page that shows what came of it.</param>
    public void EndWith(int done, IEnumerable<LongTaskRefused> refused, int refusedLines, string to)
    {
        var (db, task) = (_scope.GetRequiredService<AppDbContext>(), _hold.Task);
        if (db.Entry(task).State == EntityState.Detached)
        {
            db.Attach(task);
        }

        (task.Done, task.Total, task.Refused, task.To) = (done, done, refusedLines, to);
        End(_scope.GetRequiredService<AuditTrail>(), _scope.GetRequiredService<Clock>(), task, refusedLines > 0 ? LongTaskState.DoneWithRefusals : LongTaskState.Done, null);
        db.AddRange(refused.Select((one, index) => one.Of(task.Id, index)));
        foreach (var changed in (string[])[nameof(task.Done), nameof(task.Total), nameof(task.Refused), nameof(task.To), nameof(task.State), nameof(task.EndedAt)])
        {
            db.Entry(task).Property(changed).IsModified = true;
        }
    }

    /// <summary>Ends the task in a save of its own, unless it has ended with that of its work.</summary>
    internal async Task EndAsync(LongTaskState? state, Problem? reason, CancellationToken cancellation)
    {
        const int MostTries = 5;
        for (var tries = 1; tries <= MostTries; tries++)
        {
            await using var scope = _hold.Scope();
            var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
            var row = await db.Set<LongTask>().SingleAsync(one => one.Id == TaskId, cancellation);
            if (row.HasEnded)
            {
                return;
            }

            if (row.Attempt != _hold.Task.Attempt)
            {
                throw LongTaskStop.Lost;
            }

            TakeResult(row, state);
            End(scope.ServiceProvider.GetRequiredService<AuditTrail>(), scope.ServiceProvider.GetRequiredService<Clock>(), row, state ?? (row.Refused > 0 ? LongTaskState.DoneWithRefusals : LongTaskState.Done), reason);
            db.AddRange(state is null ? _refused.Select((one, index) => one.Of(TaskId, row.Done + index)) : []);

            // Its person may have asked for the end in the same moment.
            if (await db.SaveAsync(cancellation) is null)
            {
                return;
            }
        }

        throw new InvalidOperationException($"The end of task {TaskId} could not be saved.");
    }

    /// <summary>Writes the end of a task and its record; durable with the caller's save.</summary>
    internal static void End(AuditTrail audit, Clock clock, LongTask row, LongTaskState state, Problem? reason)
    {
        (row.State, row.EndedAt) = (state, clock.UtcNow);
        (row.Reason, row.ReasonEn) = reason is null ? ("", "") : BothLanguages.Of(() => reason.Title);
        audit.Record(row.Id, "platform.end-long-task", new { row.Kind, state = state.ToString(), row.Done, row.Total, row.Refused, reason = reason?.Kind.Code });
    }

    // What a task that is no steps has done counts only where it went to its end.
    private void TakeResult(LongTask row, LongTaskState? state)
    {
        var task = _hold.Task;
        if (state is null)
        {
            (row.ResultId, row.ResultName, row.ResultType, row.ResultLength) = (task.ResultId, task.ResultName, task.ResultType, task.ResultLength);
            (row.Done, row.Total, row.Refused) = (Math.Max(row.Done, task.Done), task.Total ?? Math.Max(row.Done, task.Done), row.Refused + _refused.Count);
        }
        else if (!row.HasSteps)
        {
            row.Done = 0;
        }
    }

    private void Progress(LongTask row, int total) => (row.Done, row.Total, row.HasSteps, row.SavedAt) = (Done + 1, total, true, _scope.GetRequiredService<Clock>().UtcNow);

    private async Task MarkAsync(int total, LongTaskRefused? refused, CancellationToken cancellation)
    {
        await using var scope = _hold.Scope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var row = await _hold.MarkAsync(db, cancellation);
        Progress(row, total);
        if (refused is not null)
        {
            row.Refused++;
            db.Add(refused.Of(TaskId, Done));
        }

        if (await db.SaveAsync(cancellation) is not null)
        {
            throw LongTaskStop.Lost;
        }
    }
}
