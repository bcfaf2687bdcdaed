using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Alignment;

/// <summary>A page that shows a row of an outside list, or decides about it and shows it again where that fails.</summary>
internal abstract class RowPage<TUseCase>(ViewOutsideRow view) : PageOf<TUseCase>
    where TUseCase : IGuarded
{
    public ViewOutsideRow.View View { get; private set; } = default!;

    public static string AddressOf(Guid id) => $"/admin/catalog/alignment/row/{id}";

    protected async Task<IActionResult> ShowAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await view.RunAsync(id, cancellation)).Is(out var found, out var problem))
        {
            return Fail(problem);
        }

        View = found;
        return Page();
    }

    protected async Task<IActionResult> AfterAsync(Guid id, Problem? problem, CancellationToken cancellation)
    {
        if (problem is null)
        {
            return Redirect(AddressOf(id));
        }

        var shown = await ShowAsync(id, cancellation);
        return View is null ? shown : Fail(problem);
    }
}
