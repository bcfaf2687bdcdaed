using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Identity.Areas.Admin.Pages.Accounts.Clients;

internal sealed class RevokeModel(RevokeClient revoke) : PageOf<RevokeClient>
{
    private const string List = "/admin/accounts/clients";

    public IActionResult OnGet() => Redirect(List);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation) => await revoke.RunAsync(id, cancellation) is { } problem ? Fail(problem) : Redirect(List);
}
