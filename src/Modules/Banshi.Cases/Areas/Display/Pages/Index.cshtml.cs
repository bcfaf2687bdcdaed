using Banshi.Cases.Domain;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Display.Pages;

[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class IndexModel(OpenDisplay open) : PageOf<OpenDisplay>
{
    public OpenDisplay.View Shown { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Shown = await open.ViewAsync(cancellation);
        return Shown.Showing is { Kind: ShowingKind.Rating } rating ? Redirect($"/display/rate/{rating.Version}") : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await open.IntroduceAsync(cancellation) is not { } problem)
        {
            return RedirectToPage();
        }

        Shown = await open.ViewAsync(cancellation);
        return Fail(problem);
    }
}
