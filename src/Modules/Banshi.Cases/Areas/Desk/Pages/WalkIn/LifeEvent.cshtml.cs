using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.WalkIn;

internal sealed class LifeEventModel(StartLifeEventWalkIn start) : PageOf<StartLifeEventWalkIn>
{
    public AnsweredLifeEvent LifeEvent { get; private set; } = default!;

    public WalkInApplicant Input { get; private set; } = WalkInApplicant.Nobody;

    /// <summary>What cannot be in the one form: the clerk tells the applicant before it is begun.</summary>
    public IReadOnlyList<PlannedPart> Apart { get; private set; } = [];

    /// <summary>Ids of those, as the clerk has seen them.</summary>
    public string ApartKey => string.Join(',', Apart.Select(part => part.Id));

    /// <summary>Whether a place may lie elsewhere than this window.</summary>
    public bool Leads => start.Leads(LifeEvent);

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation) => await LoadAsync(id, [], cancellation) is { } problem ? Fail(problem) : Page();

    public async Task<IActionResult> OnPostAsync(
        string id, bool isEnterprise, string? name, string? idNumber, string? phone, string? agentName, string? agentIdNumber, CancellationToken cancellation)
    {
        Input = WalkInApplicant.Of(isEnterprise, name, idNumber, phone, agentName, agentIdNumber);
        var choices = Request.Form.ToDictionary(field => field.Key, field => field.Value.ToString());
        if (await LoadAsync(id, choices, cancellation) is { } unknown)
        {
            return Fail(unknown);
        }

        Apart = StartLifeEventWalkIn.Apart(LifeEvent, isEnterprise);
        if (Apart.Count > 0 && choices.GetValueOrDefault("apart") != ApartKey)
        {
            return Page();
        }

        return (await start.RunAsync(id, choices, Input, cancellation)).Is(out var draft, out var problem)
            ? Redirect($"/desk/walk-in/life-event-check/{draft}?go=true")
            : Fail(problem);
    }

    private async Task<Problem?> LoadAsync(string id, Dictionary<string, string> choices, CancellationToken cancellation)
    {
        if (!(await start.ViewAsync(id, choices, cancellation)).Is(out var found, out var problem))
        {
            return problem;
        }

        LifeEvent = found;
        return null;
    }
}
