using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Portal.Pages.Apply;

internal sealed class RenewModel(RenewDraft renew) : PageOf<RenewDraft>
{
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation) =>
        await renew.RunAsync(id, cancellation) is { } problem ? Fail(problem) : RedirectToPage("Check", new { id, go = true });
}
