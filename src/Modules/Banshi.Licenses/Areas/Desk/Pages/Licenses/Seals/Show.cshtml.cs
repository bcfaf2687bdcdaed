using Banshi.Licenses.Seals;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Licenses.Areas.Desk.Pages.Licenses.Seals;

internal sealed class ShowModel(ListSeals seals, ChangeSealState change) : PageOf<ApplyForSeal>
{
    public ListSeals.Sheet Sheet { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid? after, CancellationToken cancellation) => await LoadAsync(id, after, cancellation) ?? Page();

    public async Task<IActionResult> OnPostActAsync(Guid id, Guid? version, SealAct act, string? reason, CancellationToken cancellation) =>
        await change.RunAsync(id, version, act, reason ?? "", cancellation) is not { } problem ? Redirect($"{SealPages.Desk}/show/{id}")
        : await LoadAsync(id, null, cancellation) ?? Fail(problem);

    private async Task<IActionResult?> LoadAsync(Guid id, Guid? after, CancellationToken cancellation)
    {
        if (!(await seals.FindAsync(id, after, cancellation)).Is(out var sheet, out var problem))
        {
            return Fail(problem);
        }

        Sheet = sheet;
        return null;
    }
}
