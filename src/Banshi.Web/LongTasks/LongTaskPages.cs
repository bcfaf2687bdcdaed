using Banshi.Platform.Errors;
using Banshi.Platform.LongTasks;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Web.LongTasks;

/// <summary>The own tasks on one of the two faces of the office.</summary>
/// <param name="Page">The tasks.</param>
/// <param name="Face">Where they are shown: <c>/desk</c> or <c>/admin</c>.</param>
internal sealed record ShownLongTasks(LongTaskPage Page, string Face);

/// <summary>A task on one of the two faces of the office.</summary>
/// <param name="Task">The task.</param>
/// <param name="Refusals">The first of what it refused.</param>
/// <param name="Face">Where it is shown: <c>/desk</c> or <c>/admin</c>.</param>
internal sealed record ShownLongTask(LongTaskView Task, IReadOnlyList<LongTaskRefusalView> Refusals, string Face)
{
    public const int MostRefusals = 200;
}

/// <summary>The page of somebody's tasks, the same on both faces.</summary>
internal abstract class LongTaskListModel(LongTaskDesk desk, string face) : PageOf<FollowLongTasks>
{
    public ShownLongTasks Shown { get; private set; } = default!;

    public async Task OnGetAsync(Guid? after, CancellationToken cancellation) => Shown = new ShownLongTasks(await desk.ListAsync(after, cancellation), face);
}

/// <summary>The page of one task, the same on both faces.</summary>
internal abstract class LongTaskModel(LongTaskDesk desk, CancelLongTask cancel, string face) : PageOf<FollowLongTasks>
{
    public ShownLongTask Shown { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => await LoadAsync(id, cancellation) is { } problem ? Fail(problem) : Page();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        if (await cancel.RunAsync(id, cancellation) is not { } problem)
        {
            return RedirectToPage(new { id });
        }

        return Fail(await LoadAsync(id, cancellation) ?? problem);
    }

    private async Task<Problem?> LoadAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await desk.FindAsync(id, cancellation)).Is(out var task, out var problem))
        {
            return problem;
        }

        // Deleted lists are told of on the page.
        (await desk.RefusalsAsync(id, ShownLongTask.MostRefusals, cancellation)).Is(out var refusals, out _);
        Shown = new ShownLongTask(task, refusals ?? [], face);
        return null;
    }
}
