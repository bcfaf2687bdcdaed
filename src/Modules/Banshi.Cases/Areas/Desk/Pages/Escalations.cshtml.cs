using Banshi.Platform;
using Banshi.Web.Guards;

namespace Banshi.Cases.Areas.Desk.Pages;

internal sealed class EscalationsModel(ListEscalations list, Clock clock) : PageOf<ListEscalations>
{
    public IReadOnlyList<ListEscalations.Row> Rows { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync(CancellationToken cancellation) => Rows = await list.RunAsync(cancellation);
}
