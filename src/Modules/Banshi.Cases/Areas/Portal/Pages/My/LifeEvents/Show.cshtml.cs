using Banshi.Cases.Domain;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Portal.Pages.My.LifeEvents;

internal sealed class ShowModel(ViewLifeEventCase view) : PageOf<ViewLifeEventCase>
{
    public ViewLifeEventCase.View LifeEvent { get; private set; } = default!;

    [BindProperty(SupportsGet = true)]
    public bool Submitted { get; set; }

    public int Done => LifeEvent.Parts.Count(part => part.Standing is PartStanding.Granted or PartStanding.Refused or PartStanding.Revoked or PartStanding.Dropped or PartStanding.Withdrawn);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await view.RunAsync(id, cancellation)).Is(out var found, out var problem))
        {
            return Fail(problem);
        }

        LifeEvent = found;
        return Page();
    }

    /// <summary>Where a part is to be seen, or completed; null before it has begun.</summary>
    public static Func<ViewLifeEventCase.PartView, string?> LinkOf => part => part switch
    {
        { Standing: PartStanding.ToComplete or PartStanding.Correcting, Sent: { IsOnline: true } sent } => $"/apply/elsewhere/check/{sent.Id}?go=true",
        { Standing: PartStanding.ToComplete, Case.Channel: Platform.Actors.Channel.Portal } => $"/apply/check/{part.Case!.Id}?go=true",
        { Standing: PartStanding.ToComplete } or { Case: null } or { Part.State: PartState.Withdrawn } => null,
        _ => $"/my/cases/show/{part.Case!.Id}",
    };
}
