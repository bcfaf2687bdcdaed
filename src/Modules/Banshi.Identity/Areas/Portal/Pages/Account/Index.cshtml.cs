using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Identity.Areas.Portal.Pages.Account;

internal sealed class IndexModel(ViewAccount view, RemovePasskey remove) : PageOf<ViewAccount>
{
    public ViewAccount.View Account { get; private set; } = default!;

    public async Task OnGetAsync(CancellationToken cancellation) => Account = await view.RunAsync(cancellation);

    public async Task<IActionResult> OnPostRemoveAsync(string? id, CancellationToken cancellation)
    {
        var problem = await remove.RunAsync(id);
        Account = await view.RunAsync(cancellation);
        return problem is null ? RedirectToPage() : Fail(problem);
    }
}
