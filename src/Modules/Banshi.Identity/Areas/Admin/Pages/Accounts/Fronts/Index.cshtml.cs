using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Identity.Areas.Admin.Pages.Accounts.Fronts;

internal sealed class IndexModel(ListFronts list, SwitchFront switches) : PageOf<ListFronts>
{
    public IReadOnlyList<ListFronts.Row> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Rows = await list.RunAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(Guid id, bool isEnabled, CancellationToken cancellation)
    {
        if (await switches.RunAsync(id, isEnabled, cancellation) is not { } problem)
        {
            return RedirectToPage();
        }

        Rows = await list.RunAsync(cancellation);
        return Fail(problem);
    }
}
