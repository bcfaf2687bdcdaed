using Banshi.Licenses.Domain;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Licenses.Areas.Desk.Pages.Licenses;

internal sealed class IndexModel(RevokeLicense revoke) : PageOf<RevokeLicense>
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    public License? License { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!string.IsNullOrWhiteSpace(Text))
        {
            if (!(await revoke.FindAsync(Text, cancellation)).Is(out var license, out var problem))
            {
                ModelState.AddModelError("q", problem.Title);
                return Page();
            }

            License = license;
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? identifier, string? reason, CancellationToken cancellation)
    {
        if (await revoke.RunAsync(identifier ?? "", reason ?? "", cancellation) is not { } problem)
        {
            return RedirectToPage(new { q = identifier });
        }

        if ((await revoke.FindAsync(identifier ?? "", cancellation)).Is(out var license, out _))
        {
            License = license;
        }

        return Fail(problem);
    }
}
