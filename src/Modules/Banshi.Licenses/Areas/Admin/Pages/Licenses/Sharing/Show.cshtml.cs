using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Licenses.Areas.Admin.Pages.Licenses.Sharing;

internal sealed class ShowModel(ListAccess access, RevokeAccess revoke) : PageOf<RevokeAccess>
{
    public ListAccess.Sheet Sheet { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => await LoadAsync(id, cancellation) ?? Page();

    public async Task<IActionResult> OnPostEndAsync(Guid id, Guid? version, string? reason, CancellationToken cancellation) =>
        await revoke.RunAsync(id, version, reason ?? "", cancellation) is not { } problem ? Redirect($"{IndexModel.Folder}/show/{id}")
        : await LoadAsync(id, cancellation) ?? Fail(problem);

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
