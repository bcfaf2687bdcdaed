using Banshi.Web.Guards;

namespace Banshi.Cases.Areas.Desk.Pages.ClockChanges;

internal sealed class IndexModel(ListClockChanges list) : PageOf<ListClockChanges>
{
    public ListClockChanges.Page Waiting { get; private set; } = default!;

    public async Task OnGetAsync(Guid? after, CancellationToken cancellation) => Waiting = await list.RunAsync(after, cancellation);
}
