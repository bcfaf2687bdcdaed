using Banshi.Catalog.Alignment;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Alignment;

internal sealed class ShowModel(ViewOutsideList view) : PageOf<ViewOutsideList>
{
    [BindProperty(SupportsGet = true)]
    public AlignmentState? State { get; set; }

    public ViewOutsideList.Page Found { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(Guid id, int? after, CancellationToken cancellation)
    {
        if (!(await view.RunAsync(id, State, after ?? 0, cancellation)).Is(out var found, out var problem))
        {
            return Fail(problem);
        }

        Found = found;
        return Page();
    }
}
