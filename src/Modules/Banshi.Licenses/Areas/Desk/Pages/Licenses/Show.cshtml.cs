using Banshi.Licenses.Domain;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Licenses.Areas.Desk.Pages.Licenses;

internal sealed class ShowModel(ViewLicense view, ChangeLicenseState change) : PageOf<ChangeLicenseState>
{
    public ViewLicense.View View { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(string identifier, CancellationToken cancellation)
    {
        if (!(await view.RunAsync(identifier, cancellation)).Is(out var found, out var problem))
        {
            return Fail(problem);
        }

        View = found;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string identifier, Guid? version, LicenseAct act, string? reason, CancellationToken cancellation)
    {
        if (await change.RunAsync(identifier, version, act, reason ?? "", cancellation) is not { } problem)
        {
            return Redirect($"/desk/licenses/show/{identifier}");
        }

        if ((await view.RunAsync(identifier, cancellation)).Is(out var found, out _))
        {
            View = found;
        }

        return Fail(problem);
    }
}
