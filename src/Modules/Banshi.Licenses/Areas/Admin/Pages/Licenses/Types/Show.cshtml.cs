using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Licenses.Areas.Admin.Pages.Licenses.Types;

internal sealed class ShowModel(ViewLicenseType view, ReviseLicenseType revise, PutLicenseTypeInForce putInForce, DiscardLicenseTypeDraft discard) : PageOf<ViewLicenseType>
{
    public ViewLicenseType.View View { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(string code, int? edition, CancellationToken cancellation) => await LoadAsync(code, edition, cancellation) ?? Page();

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken cancellation) =>
        await DoneAsync(code, await revise.RunAsync(code, cancellation), $"/admin/licenses/types/edit/{code}", cancellation);

    public async Task<IActionResult> OnPostPutInForceAsync(string code, Guid? version, CancellationToken cancellation) =>
        await DoneAsync(code, await putInForce.RunAsync(code, version, cancellation), $"/admin/licenses/types/show/{code}", cancellation);

    public async Task<IActionResult> OnPostDiscardAsync(string code, Guid? version, CancellationToken cancellation) =>
        await DoneAsync(code, await discard.RunAsync(code, version, cancellation), "/admin/licenses/types", cancellation);

    private async Task<IActionResult> DoneAsync(string code, Problem? problem, string next, CancellationToken cancellation) =>
        problem is null ? Redirect(next) : await LoadAsync(code, null, cancellation) ?? Fail(problem);

    private async Task<IActionResult?> LoadAsync(string code, int? edition, CancellationToken cancellation)
    {
        if (!(await view.RunAsync(code, edition, cancellation)).Is(out var found, out var problem))
        {
            return Fail(problem);
        }

        View = found;
        return null;
    }
}
