using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages;

internal sealed class AbsenceModel(SetAbsence act) : PageOf<SetAbsence>
{
    public SetAbsence.View Shown { get; private set; } = default!;

    public async Task OnGetAsync(CancellationToken cancellation) => Shown = await act.ViewAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(DateOnly? from, DateOnly? to, Guid standIn, CancellationToken cancellation) =>
        await DoneAsync(await act.RunAsync(from, to, standIn, cancellation), cancellation);

    public async Task<IActionResult> OnPostCancelAsync(CancellationToken cancellation) => await DoneAsync(await act.CancelAsync(cancellation), cancellation);

    private async Task<IActionResult> DoneAsync(Problem? problem, CancellationToken cancellation)
    {
        if (problem is null)
        {
            return RedirectToPage();
        }

        Shown = await act.ViewAsync(cancellation);
        return Fail(problem);
    }
}
