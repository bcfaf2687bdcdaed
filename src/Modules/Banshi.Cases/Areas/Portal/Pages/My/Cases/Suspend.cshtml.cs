using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Portal.Pages.My.Cases;

internal sealed class SuspendModel(SuspendCase act, ViewMyCase view) : PageOf<SuspendCase>
{
    public ViewMyCase.View Case { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => await ShowAsync(id, cancellation) ?? Page();

    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, string? reason, CancellationToken cancellation)
    {
        if (await act.RunAsync(id, version, reason ?? "") is not { } problem)
        {
            return Redirect($"/my/cases/show/{id}");
        }

        return await ShowAsync(id, cancellation) ?? Fail(problem);
    }

    private async Task<IActionResult?> ShowAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await view.RunAsync(id, cancellation)).Is(out var found, out var problem))
        {
            return Fail(problem);
        }

        Case = found;
        return null;
    }
}
