using Banshi.Catalog.Contracts;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog;

internal sealed class LifeEventsModel(SwitchLifeEvent switches) : PageOf<SwitchLifeEvent>
{
    public SwitchLifeEvent.Board Board { get; private set; } = default!;

    [BindProperty]
    public string LifeEvent { get; set; } = "";

    [BindProperty]
    public string Division { get; set; } = "";

    [BindProperty]
    public LifeEventState State { get; set; }

    [BindProperty]
    public DateOnly? From { get; set; }

    [TempData]
    public string? Done { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation) => Board = await switches.ListAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Board = await switches.ListAsync(cancellation);
        if (await switches.RunAsync(LifeEvent, Division, State, From, cancellation) is { } problem)
        {
            return Fail(problem);
        }

        Done = LifeEvent;
        return RedirectToPage();
    }
}
