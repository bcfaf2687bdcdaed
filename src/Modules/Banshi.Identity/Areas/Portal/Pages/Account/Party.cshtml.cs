using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Identity.Areas.Portal.Pages.Account;

internal sealed class PartyModel(ViewAccount view, SwitchParty switchParty) : PageOf<SwitchParty>
{
    public ViewAccount.View Account { get; private set; } = default!;

    public async Task OnGetAsync(CancellationToken cancellation) => Account = await view.RunAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        if (await switchParty.RunAsync(id, cancellation) is not { } problem)
        {
            return Redirect("/my/cases");
        }

        Account = await view.RunAsync(cancellation);
        return Fail(problem);
    }
}
