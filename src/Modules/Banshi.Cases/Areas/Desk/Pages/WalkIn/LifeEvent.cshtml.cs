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

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation) => await LoadAsync(id, [], cancellation) is { } problem ? Fail(problem) : Page();

    public async Task<IActionResult> OnPostAsync(
        string id, bool isEnterprise, string? name, string? idNumber, string? phone, string? agentName, string? agentIdNumber, CancellationToken cancellation)
    {
        Input = WalkInApplicant.Of(isEnterprise, name, idNumber, phone, agentName, agentIdNumber);
        var choices = Request.Form.ToDictionary(field => field.Key, field => field.Value.ToString());
        return (await start.RunAsync(id, choices, Input, cancellation)).Is(out var draft, out var problem)
            ? Redirect($"/desk/walk-in/life-event-check/{draft}?go=true")
            : Fail(await LoadAsync(id, choices, cancellation) ?? problem);
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
