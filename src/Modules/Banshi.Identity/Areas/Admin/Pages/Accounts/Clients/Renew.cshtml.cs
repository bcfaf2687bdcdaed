using Banshi.Platform.Keys;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Identity.Areas.Admin.Pages.Accounts.Clients;

internal sealed class RenewModel(RenewClient renew) : PageOf<RenewClient>
{
    public string Name { get; private set; } = "";

    /// <summary>The key; shown once.</summary>
    public SecretKey? Key { get; private set; }

    public IActionResult OnGet() => Redirect("/admin/accounts/clients");

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await renew.RunAsync(id, cancellation)).Is(out var renewed, out var problem))
        {
            return Fail(problem);
        }

        (Name, Key) = renewed;
        return Page();
    }
}
