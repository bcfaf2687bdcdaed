using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Cases;

/// <summary>The address that an act on a case is posted to. What cannot be done is said on the page of the case, with all that was entered.</summary>
internal abstract class DeskActPage<TUseCase>(ViewDeskCase view) : PageOf<TUseCase>
    where TUseCase : IGuarded
{
    public ViewDeskCase.View Case { get; private set; } = default!;

    public IActionResult OnGet(Guid id) => Redirect($"/desk/cases/{id}");

    protected async Task<IActionResult> DoneAsync(Guid id, Problem? problem, CancellationToken cancellation)
    {
        if (problem is null)
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
