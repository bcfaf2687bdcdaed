using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Cases;

internal sealed class CorrectionModel(RequestCorrection request, ViewDeskCase view) : PageOf<RequestCorrection>
{
    public ViewDeskCase.View Case { get; private set; } = default!;

    public IActionResult OnGet(Guid id) => Redirect($"/desk/cases/{id}");

    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, CancellationToken cancellation)
    {
        if (await request.RunAsync(id, version, Points(), cancellation) is not { } problem)
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

    private List<RequestCorrection.Point> Points() =>
        [.. Request.Form["point"].Select(question => new RequestCorrection.Point(question!, Request.Form[$"reason.{question}"].ToString()))];
}
