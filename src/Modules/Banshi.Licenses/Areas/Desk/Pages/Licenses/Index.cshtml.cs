using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Licenses.Areas.Desk.Pages.Licenses;

internal sealed class IndexModel(ViewLicense view) : PageOf<ViewLicense>
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(Text))
        {
            return Page();
        }

        if ((await view.FindAsync(Text, cancellation)).Is(out var license, out var problem))
        {
            return Redirect($"/desk/licenses/show/{license.Identifier}");
        }

        ModelState.AddModelError("q", problem.Title);
        return Page();
    }
}
