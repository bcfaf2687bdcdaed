using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Standards.Plans;

internal sealed class ShowModel(ViewPlan view) : PlanPage<ViewPlan>(view)
{
    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => ShowAsync(id, null, cancellation);
}
