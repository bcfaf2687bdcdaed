using Banshi.Cases.Domain;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Cases;

internal sealed class IndexModel(ViewDeskCase view, CaseMessages messages, SurveyMoves moves) : PageOf<ViewDeskCase>
{
    public ViewDeskCase.View Case { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await view.RunAsync(id, cancellation)).Is(out var found, out var problem))
        {
            return Fail(problem);
        }

        Case = found;
        await messages.SeeAsync(found.Messages, cancellation);
        await moves.SeeAsync(found.Case, cancellation);
        return Page();
    }
}
