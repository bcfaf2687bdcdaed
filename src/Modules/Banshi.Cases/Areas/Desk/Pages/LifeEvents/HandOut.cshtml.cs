using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.LifeEvents;

internal sealed class HandOutModel(HandOutPart act) : PageOf<HandOutPart>
{
    public ViewLifeEventCase.View LifeEvent { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => await LoadAsync(id, cancellation) is { } problem ? Fail(problem) : Page();

    public async Task<IActionResult> OnPostAsync(Guid id, string? part, string? receiver, CancellationToken cancellation)
    {
        var problem = string.IsNullOrEmpty(part)
            ? PlatformProblems.Invalid([CaseProblems.ChooseFirst.For("Part")])
            : await act.RunAsync(id, part, receiver ?? "", cancellation);
        return problem is null ? Redirect($"/desk/life-events/{id}?handedOut=true") : Fail(await LoadAsync(id, cancellation) ?? problem);
    }

    private async Task<Problem?> LoadAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await act.ViewAsync(id, cancellation)).Is(out var found, out var problem))
        {
            return problem;
        }

        LifeEvent = found;
        return null;
    }
}
