using Banshi.Platform.Actors;
using Banshi.Platform.Keys;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Identity.Areas.Admin.Pages.Accounts.Clients;

internal sealed class RegisterModel(RegisterClient register) : PageOf<RegisterClient>
{
    public string Name { get; private set; } = "";

    public string AgencyCode { get; private set; } = "";

    public Role Role { get; private set; } = Role.CatalogEditor;

    /// <summary>The key; shown once.</summary>
    public SecretKey? Key { get; private set; }

    public async Task<IActionResult> OnPostAsync(string? name, string? agencyCode, Role role, CancellationToken cancellation)
    {
        (Name, AgencyCode, Role) = (name?.Trim() ?? "", agencyCode?.Trim() ?? "", role);
        if (!(await register.RunAsync(Name, AgencyCode, Role, cancellation)).Is(out var key, out var problem))
        {
            return Fail(problem);
        }

        Key = key;
        return Page();
    }
}
