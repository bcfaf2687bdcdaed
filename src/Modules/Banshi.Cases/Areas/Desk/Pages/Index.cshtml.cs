using Banshi.Cases.Domain;
using Banshi.Cases.Views;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Banshi.Web.LongTasks;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages;

internal sealed class IndexModel(ListQueue list, SaveFilter filters, DeskCounts counts, LaunchLongTask launch, ActorSource actors) : PageOf<ListQueue>
{
    public ListQueue.Page Work { get; private set; } = default!;

    public IReadOnlyList<ListQueue.Queue> Queues => ListQueue.Of(actors.Current);

    public IReadOnlyList<SavedFilter> Saved { get; private set; } = [];

    public DeskCounts.View Counts { get; private set; } = default!;

    public bool ChecksPromises => ListAfterChecks.Guard.Admits(actors.Current);

    public bool DecidesClocks => ListClockChanges.Guard.Admits(actors.Current);

    public bool Appoints => AppointChiefRepresentative.Guard.Admits(actors.Current);

    public bool SeesHalls => ViewHallLoad.Guard.Admits(actors.Current);

    public bool Counsels => GiveCounsel.Guard.Admits(actors.Current);

    /// <summary>Whether this officer takes on cases; a supervisor only looks.</summary>
    public bool Works => TakeCase.Guard.Admits(actors.Current);

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public ListQueue.Queue? Queue { get; set; }

    [BindProperty(SupportsGet = true)]
    public DueFilter? Due { get; set; }

    [BindProperty(SupportsGet = true)]
    public WhoseFilter? Whose { get; set; }

    [BindProperty(SupportsGet = true)]
    public MarkFilter? Mark { get; set; }

    public QueueFilter Filter => new(Queue, Text, Due, Whose, Mark);

    public bool IsNarrowed => !string.IsNullOrWhiteSpace(Text) || Due is not null || Whose is not null || Mark is not null;

    public static string NameOf(ListQueue.Queue queue) => queue switch
    {
        ListQueue.Queue.Window => "窗口待办",
        ListQueue.Queue.Review => "待审查",
        ListQueue.Queue.Decision => "待决定",
        ListQueue.Queue.Applicant => "等申请人补正",
        _ => "在办全部",
    };

    public static string NameOf(DueFilter due) => due switch
    {
        DueFilter.Overdue => "已超期",
        DueFilter.Today => "今天到期",
        _ => "七天内到期",
    };

    public static string NameOf(WhoseFilter whose) => whose == WhoseFilter.Mine ? "我经办的" : "无人经办";

    public static string NameOf(MarkFilter mark) => mark == MarkFilter.Escalated ? "督办中" : "勘验已改期";

    public Task OnGetAsync(string? after, CancellationToken cancellation) => LoadAsync(after, cancellation);

    public async Task<IActionResult> OnPostSaveAsync(string? filterName, CancellationToken cancellation) =>
        await DoneAsync(await filters.RunAsync(filterName ?? "", Filter, cancellation), cancellation);

    public async Task<IActionResult> OnPostExportAsync(CancellationToken cancellation)
    {
        if ((await launch.RunAsync<ExportQueue, QueueFilter>(Filter, Queue is { } queue ? NameOf(queue) : NameOf(Queues[0]), null, cancellation)).Is(out var address, out var problem))
        {
            return Redirect(address);
        }

        await LoadAsync(null, cancellation);
        return Fail(problem);
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, CancellationToken cancellation) => await DoneAsync(await filters.RemoveAsync(id, cancellation), cancellation);

    private async Task<IActionResult> DoneAsync(Problem? problem, CancellationToken cancellation)
    {
        if (problem is null)
        {
            return Redirect("/desk" + Filter.ToQuery());
        }

        await LoadAsync(null, cancellation);
        return Fail(problem);
    }

    private async Task LoadAsync(string? after, CancellationToken cancellation)
    {
        Work = await list.RunAsync(Filter, after, cancellation);
        QueueBeside.Remember(HttpContext, Filter with { Queue = Work.Queue });
        Saved = await filters.ListAsync(cancellation);
        Counts = await counts.OfAsync(cancellation);
    }
}
