using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages;

internal sealed class RoutingModel(SetRouting act) : PageOf<SetRouting>
{
    public SetRouting.View Shown { get; private set; } = default!;

    [BindProperty]
    public Role? Step { get; set; }

    [BindProperty]
    public string? TaskCode { get; set; }

    [BindProperty]
    public Guid? Officer { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation) => Shown = await act.ViewAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) => await DoneAsync(await act.RunAsync(new(Step, TaskCode, Officer), cancellation), cancellation);

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, CancellationToken cancellation) => await DoneAsync(await act.RemoveAsync(id, cancellation), cancellation);

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
