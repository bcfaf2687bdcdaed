using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Directory.Areas.Portal.Pages.Centers;

internal sealed class ShowModel(ViewCenter view) : PageOf<ViewCenter>
{
    public ViewCenter.View View { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(string division, CancellationToken cancellation)
    {
        if (!(await view.RunAsync(division, cancellation)).Is(out var found, out var problem))
        {
            return Fail(problem);
        }

        View = found;
        return Page();
    }
}
