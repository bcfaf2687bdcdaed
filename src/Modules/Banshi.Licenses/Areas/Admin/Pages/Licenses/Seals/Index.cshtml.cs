using Banshi.Licenses.Seals;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Licenses.Areas.Admin.Pages.Licenses.Seals;

internal sealed class IndexModel(ListSeals seals) : PageOf<DecideSeal>
{
    [BindProperty(SupportsGet = true)]
    public SealState? State { get; set; }

    public ListSeals.View Found { get; private set; } = default!;

    public async Task OnGetAsync(Guid? after, CancellationToken cancellation) => Found = await seals.RunAsync(State, after, cancellation);
}
