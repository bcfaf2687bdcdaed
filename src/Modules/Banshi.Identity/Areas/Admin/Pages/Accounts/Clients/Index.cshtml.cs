using Banshi.Web.Guards;

namespace Banshi.Identity.Areas.Admin.Pages.Accounts.Clients;

internal sealed class IndexModel(ListClients list) : PageOf<ListClients>
{
    public ListClients.Page Found { get; private set; } = default!;

    public async Task OnGetAsync(DateTime? before, CancellationToken cancellation) => Found = await list.RunAsync(before, cancellation);
}
