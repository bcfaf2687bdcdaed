using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Entries;

internal sealed class ShowModel(ViewEntry view) : PageOf<ViewEntry>
{
    public ViewEntry.View View { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellation)
    {
        if (!(await view.RunAsync(code, cancellation)).Is(out var found, out var problem))
        {
            return Fail(problem);
        }

        View = found;
        return Page();
    }
}
