using Banshi.Platform;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Licenses.Areas.Portal.Pages.My.Licenses;

internal sealed class ShowModel(ViewMyLicenses mine, WithdrawConsent withdraw, Clock clock) : PageOf<ViewMyLicenses>
{
    public ViewMyLicenses.View View { get; private set; } = default!;

    public DateTime Now => clock.UtcNow;

    public async Task<IActionResult> OnGetAsync(string identifier, CancellationToken cancellation)
    {
        if (!(await mine.RunAsync(identifier, cancellation)).Is(out var view, out var problem))
        {
            return Fail(problem);
        }

        View = view;
        return Page();
    }

    public async Task<IActionResult> OnPostWithdrawAsync(string identifier, Guid consent, CancellationToken cancellation)
    {
        if (await withdraw.RunAsync(identifier, consent, cancellation) is not { } problem)
        {
            return Redirect($"/my/licenses/show/{identifier}");
        }

        if ((await mine.RunAsync(identifier, cancellation)).Is(out var view, out _))
        {
            View = view;
        }

        return Fail(problem);
    }
}
