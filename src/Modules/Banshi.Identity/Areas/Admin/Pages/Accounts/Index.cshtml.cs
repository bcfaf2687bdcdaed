using Banshi.Web.Guards;

namespace Banshi.Identity.Areas.Admin.Pages.Accounts;

internal sealed class IndexModel(ListStaff list) : PageOf<ListStaff>
{
    public IReadOnlyList<ListStaff.Member> Members { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Members = await list.RunAsync(cancellation);
}
