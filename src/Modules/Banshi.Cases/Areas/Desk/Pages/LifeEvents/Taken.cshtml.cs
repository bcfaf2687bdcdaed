using Banshi.Web.Guards;

namespace Banshi.Cases.Areas.Desk.Pages.LifeEvents;

internal sealed class TakenModel(ListTakenLifeEvents list) : PageOf<ListTakenLifeEvents>
{
    public IReadOnlyList<ListTakenLifeEvents.Row> Rows { get; private set; } = [];

    public async Task OnGetAsync(Guid? before, CancellationToken cancellation) => Rows = await list.RunAsync(before, cancellation);
}
