using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Standards;

internal static class StandardPages
{
    public static string AddressOf(Guid id) => $"/admin/catalog/standards/show/{id}";

    /// <summary>The document with its latest edition, which need not be in force.</summary>
    public static string LatestOf(Guid id) => $"{AddressOf(id)}?latest=true";

    public static string AddressOfPlan(Guid id) => $"/admin/catalog/standards/plans/show/{id}";
}

/// <summary>A page that shows a document, or does one act on it and shows it again where that fails.</summary>
internal abstract class StandardPage<TUseCase>(ViewStandard view) : PageOf<TUseCase>
    where TUseCase : IGuarded
{
    public ViewStandard.View View { get; private set; } = default!;

    protected async Task<IActionResult> ShowAsync(Guid id, ViewStandard.Which which, CancellationToken cancellation)
    {
        if (!(await view.RunAsync(id, which, cancellation)).Is(out var found, out var problem))
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
            return Redirect(StandardPages.LatestOf(id));
        }

        var shown = await ShowAsync(id, new ViewStandard.Which(IsLatest: true), cancellation);
        return View is null ? shown : Fail(problem);
    }
}
