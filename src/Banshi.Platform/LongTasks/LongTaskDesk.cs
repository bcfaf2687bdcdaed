using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Platform.LongTasks;

/// <summary>What somebody sees of the own long tasks. Those of others are unknown.</summary>
public sealed class LongTaskDesk(AppDbContext db, ActorSource actors, IFileStore files, IOptions<LongTaskOptions> options, IEnumerable<LongTaskKind> kinds)
{
    private const int PageSize = 20;

    /// <summary>The tasks, the newest first.</summary>
    /// <param name="after">Cursor: the task behind which to go on; null begins.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<LongTaskPage> ListAsync(Guid? after, CancellationToken cancellation)
    {
        var tasks = await Own().Where(task => after == null || task.Id.CompareTo(after.Value) < 0).OrderByDescending(task => task.Id).Take(PageSize + 1).ToListAsync(cancellation);
        return new LongTaskPage([.. tasks.Take(PageSize).Select(View)], tasks.Count > PageSize ? tasks[PageSize - 1].Id : null);
    }

    /// <summary>A task.</summary>
    public async Task<Result<LongTaskView>> FindAsync(Guid id, CancellationToken cancellation) =>
        await Own().SingleOrDefaultAsync(task => task.Id == id, cancellation) is { } task ? View(task) : PlatformProblems.Unknown;

    /// <summary>What a task has refused, in the order of the file.</summary>
    /// <param name="id">The task.</param>
    /// <param name="most">How many at the most.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Result<IReadOnlyList<LongTaskRefusalView>>> RefusalsAsync(Guid id, int most, CancellationToken cancellation)
    {
        if (await Own().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } task)
        {
            return PlatformProblems.Unknown;
        }

        if (task.ClearedAt is not null)
        {
            return LongTaskProblems.FileGone;
        }

        var isEnglish = BothLanguages.IsEnglish;
        return await db.Set<LongTaskRefusal>().AsNoTracking().Where(one => one.TaskId == id).OrderBy(one => one.Number).Take(most)
            .Select(one => new LongTaskRefusalView(one.Line, one.Column, one.Subject, one.To, isEnglish ? one.ReasonEn : one.Reason)).ToListAsync(cancellation);
    }

    /// <summary>The file that a task has made.</summary>
    public async Task<Result<(Stream Content, string Name, string ContentType)>> OpenResultAsync(Guid id, CancellationToken cancellation)
    {
        if (await Own().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { ResultId: { } result, HasEnded: true } task)
        {
            return PlatformProblems.Unknown;
        }

        return task.ClearedAt is null ? (files.Open(result), task.ResultName, task.ResultType) : LongTaskProblems.FileGone;
    }

    private IQueryable<LongTask> Own()
    {
        var me = actors.Current.AccountId;
        return db.Set<LongTask>().AsNoTracking().Where(task => task.AccountId == me);
    }

    private LongTaskView View(LongTask task) => LongTaskView.Of(task, kinds.FirstOrDefault(kind => kind.Name == task.Kind)?.Title ?? task.Kind, options.Value.KeepDays);
}
