using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog;

internal sealed class HistoryModel(ViewHistory history) : PageOf<ViewHistory>
{
    public ViewHistory.View View { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellation)
    {
        if (!(await history.RunAsync(code, cancellation)).Is(out var found, out var problem))
        {
            return Fail(problem);
        }

        View = found;
        return Page();
    }
}
