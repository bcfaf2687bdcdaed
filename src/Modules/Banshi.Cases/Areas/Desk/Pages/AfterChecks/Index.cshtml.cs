using Banshi.Web.Guards;

namespace Banshi.Cases.Areas.Desk.Pages.AfterChecks;

internal sealed class IndexModel(ListAfterChecks list) : PageOf<ListAfterChecks>
{
    public ListAfterChecks.Page Open { get; private set; } = default!;

    public async Task OnGetAsync(string? after, CancellationToken cancellation) => Open = await list.RunAsync(after, cancellation);
}
