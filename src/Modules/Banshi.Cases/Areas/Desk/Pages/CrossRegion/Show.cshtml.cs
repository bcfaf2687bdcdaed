using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.CrossRegion;

internal sealed class ShowModel(ViewCrossRegion view) : PageOf<ViewCrossRegion>
{
    public ViewCrossRegion.View Shown { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await view.RunAsync(id, cancellation)).Is(out var found, out var problem))
        {
            return Fail(problem);
        }

        Shown = found;
        return Page();
    }
}
