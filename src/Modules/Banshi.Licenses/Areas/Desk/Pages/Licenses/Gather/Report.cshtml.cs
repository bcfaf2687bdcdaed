using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Licenses.Areas.Desk.Pages.Licenses.Gather;

internal sealed class ReportModel(ViewGathering view) : PageOf<ViewGathering>
{
    public ViewGathering.Report Report { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await view.FindAsync(id, ViewGathering.MostShown, cancellation)).Is(out var report, out var problem))
        {
            return Fail(problem);
        }

        Report = report;
        return Page();
    }
}
