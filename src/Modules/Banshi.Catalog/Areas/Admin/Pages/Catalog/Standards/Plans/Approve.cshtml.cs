using Banshi.Catalog.StandardsRegister;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Standards.Plans;

internal sealed class ApproveModel(ApprovePlan approve, ViewPlan view) : PlanPage<ApprovePlan>(view)
{
    public IActionResult OnGet(Guid id) => Redirect(StandardPages.AddressOfPlan(id));

    public async Task<IActionResult> OnPostAsync(Guid id, Guid version, EditionForm form, CancellationToken cancellation) =>
        (await approve.RunAsync(id, version, form, cancellation)).Is(out var standard, out var problem)
            ? Redirect(StandardPages.LatestOf(standard))
            : await AfterAsync(id, problem, form, cancellation);
}
