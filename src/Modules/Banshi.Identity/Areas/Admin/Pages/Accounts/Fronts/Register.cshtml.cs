using Banshi.Platform.Keys;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Identity.Areas.Admin.Pages.Accounts.Fronts;

internal sealed class RegisterModel(RegisterFront register) : PageOf<RegisterFront>
{
    public RegisterFront.Wanted Input { get; private set; } = new("", "", "");

    /// <summary>The key; shown once.</summary>
    public SecretKey? Key { get; private set; }

    public async Task<IActionResult> OnPostAsync(string? name, string? agencyCode, string? returnPrefix, CancellationToken cancellation)
    {
        Input = new(name?.Trim() ?? "", agencyCode?.Trim() ?? "", returnPrefix?.Trim() ?? "");
        if (!(await register.RunAsync(Input, cancellation)).Is(out var key, out var problem))
        {
            return Fail(problem);
        }

        Key = key;
        return Page();
    }
}
