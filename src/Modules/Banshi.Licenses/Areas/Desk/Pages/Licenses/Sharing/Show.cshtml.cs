using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Licenses.Areas.Desk.Pages.Licenses.Sharing;

internal sealed class ShowModel(ListAccess access, ReviewAccess review, DecideAccess decide, RevokeAccess revoke) : PageOf<ListAccess>
{
    public ListAccess.Sheet Sheet { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => await LoadAsync(id, cancellation) ?? Page();

    public async Task<IActionResult> OnPostReviewAsync(Guid id, Guid? version, bool? pass, string? reason, CancellationToken cancellation) =>
        await DoneAsync(id, await review.RunAsync(id, version, pass, reason ?? "", cancellation), cancellation);

    public async Task<IActionResult> OnPostDecideAsync(Guid id, Guid? version, bool? pass, string? reason, CancellationToken cancellation) =>
        await DoneAsync(id, await decide.RunAsync(id, version, pass, reason ?? "", cancellation), cancellation);

    public async Task<IActionResult> OnPostEndAsync(Guid id, Guid? version, string? reason, CancellationToken cancellation) =>
        await DoneAsync(id, await revoke.RunAsync(id, version, reason ?? "", cancellation), cancellation);

    private async Task<IActionResult> DoneAsync(Guid id, Problem? problem, CancellationToken cancellation) =>
        problem is null ? Redirect($"{IndexModel.Folder}/show/{id}") : await LoadAsync(id, cancellation) ?? Fail(problem);

    private async Task<IActionResult?> LoadAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await access.FindAsync(id, cancellation)).Is(out var sheet, out var problem))
        {
            return Fail(problem);
        }

        Sheet = sheet;
        return null;
    }
}
