using Banshi.Platform.Actors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages;

internal sealed class IndexModel(ListQueue list, ActorSource actors) : PageOf<ListQueue>
{
    public ListQueue.Page Work { get; private set; } = default!;

    public IReadOnlyList<ListQueue.Queue> Queues => ListQueue.Of(actors.Current);

    public bool ChecksPromises => ListAfterChecks.Guard.Admits(actors.Current);

    public bool DecidesClocks => ListClockChanges.Guard.Admits(actors.Current);

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    public static string NameOf(ListQueue.Queue queue) => queue switch
    {
        ListQueue.Queue.Window => "窗口待办",
        ListQueue.Queue.Review => "待审查",
        ListQueue.Queue.Decision => "待决定",
        ListQueue.Queue.Applicant => "等申请人补正",
        _ => "在办全部",
    };

    public async Task OnGetAsync(ListQueue.Queue? queue, string? after, CancellationToken cancellation) =>
        Work = await list.RunAsync(queue, after, Text, cancellation);
}
