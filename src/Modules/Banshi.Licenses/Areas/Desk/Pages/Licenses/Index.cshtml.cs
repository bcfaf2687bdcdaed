using Banshi.Platform;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Licenses.Areas.Desk.Pages.Licenses;

internal sealed class IndexModel(ViewLicense view, AnswerDispute disputes, Clock clock) : PageOf<ViewLicense>
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    public IReadOnlyList<AnswerDispute.View> Disputes { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Disputes = await disputes.OpenAsync(cancellation);
        if (string.IsNullOrWhiteSpace(Text))
        {
            return Page();
        }

        if ((await view.FindAsync(Text, cancellation)).Is(out var license, out var problem))
        {
            return Redirect($"/desk/licenses/show/{license.Identifier}");
        }

        ModelState.AddModelError("q", problem.Title);
        return Page();
    }
}
