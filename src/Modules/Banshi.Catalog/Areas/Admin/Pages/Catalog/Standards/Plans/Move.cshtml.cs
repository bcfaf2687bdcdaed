using Banshi.Catalog.StandardsRegister;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Standards.Plans;

internal sealed class MoveModel(MovePlan move, ViewPlan view) : PlanPage<MovePlan>(view)
{
    public IActionResult OnGet(Guid id) => Redirect(StandardPages.AddressOfPlan(id));

    public async Task<IActionResult> OnPostAsync(Guid id, Guid version, PlanState to, string? note, CancellationToken cancellation) =>
        await move.RunAsync(id, version, to, note, cancellation) is { } problem
            ? await AfterAsync(id, problem, null, cancellation)
            : Redirect(StandardPages.AddressOfPlan(id));
}
