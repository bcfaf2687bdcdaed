using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Licenses.Areas.Portal.Pages.My.Licenses;

internal sealed class UsesModel(ViewLicenseUses uses) : PageOf<ViewLicenseUses>
{
    public ViewLicenseUses.View View { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(string identifier, Guid? after, CancellationToken cancellation)
    {
        if (!(await uses.RunAsync(identifier, after, cancellation)).Is(out var view, out var problem))
        {
            return Fail(problem);
        }

        View = view;
        return Page();
    }
}
