using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Cases;

internal sealed class DeliverModel(DeliverCase deliver, ViewDeskCase view) : PageOf<DeliverCase>
{
    public ViewDeskCase.View Case { get; private set; } = default!;

    public IActionResult OnGet(Guid id) => Redirect($"/desk/cases/{id}");

    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, string? receiver, CancellationToken cancellation)
    {
        if (await deliver.RunAsync(id, version, receiver ?? "") is not { } problem)
        {
            return Redirect($"/desk/cases/{id}");
        }

        if (!(await view.RunAsync(id, cancellation)).Is(out var found, out var unknown))
        {
            return Fail(unknown);
        }

        Case = found;
        return Fail(problem);
    }
}
