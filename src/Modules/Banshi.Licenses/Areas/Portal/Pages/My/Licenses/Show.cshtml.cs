using Banshi.Platform;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Licenses.Areas.Portal.Pages.My.Licenses;

internal sealed class ShowModel(ViewMyLicenses mine, WithdrawConsent withdraw, RenewConsent renew, Clock clock) : PageOf<ViewMyLicenses>
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

    public async Task<IActionResult> OnPostWithdrawAsync(string identifier, Guid consent, CancellationToken cancellation) =>
        await AnswerAsync(identifier, await withdraw.RunAsync(identifier, consent, cancellation), cancellation);

    public async Task<IActionResult> OnPostRenewAsync(string identifier, Guid consent, CancellationToken cancellation) =>
        await AnswerAsync(identifier, await renew.RunAsync(identifier, consent, cancellation), cancellation);

    private async Task<IActionResult> AnswerAsync(string identifier, Problem? problem, CancellationToken cancellation)
    {
        if (problem is null)
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
