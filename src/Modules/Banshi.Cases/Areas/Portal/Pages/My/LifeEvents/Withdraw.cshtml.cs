using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Portal.Pages.My.LifeEvents;

internal sealed class WithdrawModel(WithdrawLifeEvent act, ViewLifeEventCase view) : PageOf<WithdrawLifeEvent>
{
    public const string All = "*";

    public ViewLifeEventCase.View LifeEvent { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => await LoadAsync(id, cancellation) is { } problem ? Fail(problem) : Page();

    public async Task<IActionResult> OnPostAsync(Guid id, string? part, string? reason, CancellationToken cancellation)
    {
        var problem = string.IsNullOrEmpty(part)
            ? PlatformProblems.Invalid([CaseProblems.ChooseFirst.For("Part")])
            : await act.RunAsync(id, part == All ? null : part, reason ?? "", cancellation);
        return problem is null ? Redirect($"/my/life-events/show/{id}") : Fail(await LoadAsync(id, cancellation) ?? problem);
    }

    private async Task<Problem?> LoadAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await view.RunAsync(id, cancellation)).Is(out var found, out var problem))
        {
            return problem;
        }

        LifeEvent = found;
        return null;
    }
}
