using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Proposals;

/// <summary>A page that shows a proposal, or does one act on it and shows it again where that fails.</summary>
internal abstract class ProposalPage<TUseCase>(ViewProposal view) : PageOf<TUseCase>
    where TUseCase : IGuarded
{
    public ViewProposal.View View { get; private set; } = default!;

    public static string AddressOf(Guid id) => $"/admin/catalog/proposals/show/{id}";

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
