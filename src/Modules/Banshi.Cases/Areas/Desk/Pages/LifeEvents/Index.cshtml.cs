using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.LifeEvents;

internal sealed class IndexModel(ViewLifeEventCase view, ActorSource actors) : PageOf<ViewLifeEventCase>
{
    public ViewLifeEventCase.View LifeEvent { get; private set; } = default!;

    /// <summary>Whether this window took it, so that results may be handed out here.</summary>
    public bool CanHandOut => LifeEvent.LifeEvent.Channel == Channel.Window && HandOutPart.Guard.Reaches(actors.Current, LifeEvent.LifeEvent);

    [BindProperty(SupportsGet = true)]
    public bool HandedOut { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await view.RunAsync(id, cancellation)).Is(out var found, out var problem))
        {
            return Fail(problem);
        }

        LifeEvent = found;
        return Page();
    }

    /// <summary>Where a part is to be seen or completed by this clerk.</summary>
    public Func<ViewLifeEventCase.PartView, string?> LinkOf => part => (part.Case, part.Sent) switch
    {
        (_, { IsOnline: false } sent) when CrossRegionActs.Guard.Reaches(actors.Current, sent) => $"/desk/cross-region/show/{sent.Id}",
        ({ IsDraft: true, Channel: Channel.Window } one, _) when part.Part.State == PartState.Begun => $"/desk/walk-in/check/{one.Id}?go=true",
        ({ State: CaseState.Correcting, Channel: Channel.Window } one, _) when CanHandOut && !ViewDeskCase.Guard.Reaches(actors.Current, one) => $"/desk/walk-in/correct/{one.Id}",
        ({ IsDraft: false } one, _) when ViewDeskCase.Guard.Reaches(actors.Current, one) => $"/desk/cases/{one.Id}",
        _ => null,
    };
}
