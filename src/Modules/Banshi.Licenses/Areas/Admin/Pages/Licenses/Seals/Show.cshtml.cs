using Banshi.Licenses.Seals;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Licenses.Areas.Admin.Pages.Licenses.Seals;

internal sealed class ShowModel(ListSeals seals, DecideSeal decide, ChangeSealState change) : PageOf<DecideSeal>
{
    public ListSeals.Sheet Sheet { get; private set; } = default!;

    public bool IsMadeHere => decide.IsMadeHere;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid? after, CancellationToken cancellation) => await LoadAsync(id, after, cancellation) ?? Page();

    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, bool? approve, string? reason, IFormFile? file, CancellationToken cancellation)
    {
        await using var content = file?.OpenReadStream();
        return await DoneAsync(id, await decide.RunAsync(id, version, approve, reason ?? "", content, cancellation), cancellation);
    }

    public async Task<IActionResult> OnPostActAsync(Guid id, Guid? version, SealAct act, string? reason, CancellationToken cancellation) =>
        await DoneAsync(id, await change.RunAsync(id, version, act, reason ?? "", cancellation), cancellation);

    private async Task<IActionResult> DoneAsync(Guid id, Problem? problem, CancellationToken cancellation) =>
        problem is null ? Redirect($"{SealPages.Admin}/show/{id}") : await LoadAsync(id, null, cancellation) ?? Fail(problem);

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
