using Banshi.Licenses.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Licenses.Areas.Admin.Pages.Licenses.Types;

/// <summary>A page that changes the draft of a type.</summary>
/// <typeparam name="TUseCase">What it serves.</typeparam>
internal abstract class TypeDraftPage<TUseCase>(ViewLicenseType view) : PageOf<TUseCase>
    where TUseCase : IGuarded
{
    public LicenseType Draft { get; private set; } = default!;

    /// <summary>Reads the draft; where there is none, leads to the type.</summary>
    protected async Task<IActionResult?> LoadAsync(string code, CancellationToken cancellation)
    {
        if (!(await view.RunAsync(code, null, cancellation)).Is(out var found, out var problem))
        {
            return Fail(problem);
        }

        if (found.Draft is not { } draft)
        {
            return Redirect($"/admin/licenses/types/show/{code}");
        }

        Draft = draft;
        return null;
    }

    /// <summary>Goes on where it went well; shows the page with what is wrong where it did not.</summary>
    protected async Task<IActionResult> DoneAsync(string code, Problem? problem, string next, CancellationToken cancellation) =>
        problem is null ? Redirect(next) : await LoadAsync(code, cancellation) ?? Fail(problem);
}
