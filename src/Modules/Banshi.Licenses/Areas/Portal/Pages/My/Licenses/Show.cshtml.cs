using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Licenses.Areas.Portal.Pages.My.Licenses;

internal sealed class ShowModel(ViewMyLicenses mine) : PageOf<ViewMyLicenses>
{
    public ViewMyLicenses.View View { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(string identifier, CancellationToken cancellation)
    {
        if (!(await mine.RunAsync(identifier, cancellation)).Is(out var view, out var problem))
        {
            return Fail(problem);
        }

        View = view;
        return Page();
    }
}
