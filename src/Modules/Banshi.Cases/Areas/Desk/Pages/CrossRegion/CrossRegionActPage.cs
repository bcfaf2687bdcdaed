using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.CrossRegion;

/// <summary>The address that an act on an application decided elsewhere is posted to. What cannot be done is said on its page.</summary>
internal abstract class CrossRegionActPage<TUseCase>(ViewCrossRegion view) : PageOf<TUseCase>
    where TUseCase : IGuarded
{
    public ViewCrossRegion.View Shown { get; private set; } = default!;

    public IActionResult OnGet(Guid id) => Redirect($"/desk/cross-region/show/{id}");

    protected async Task<IActionResult> DoneAsync(Guid id, Problem? problem, CancellationToken cancellation)
    {
        if (problem is null)
        {
            return Redirect($"/desk/cross-region/show/{id}");
        }

        if (!(await view.RunAsync(id, cancellation)).Is(out var found, out var unknown))
        {
            return Fail(unknown);
        }

        Shown = found;
        return Fail(problem);
    }
}
