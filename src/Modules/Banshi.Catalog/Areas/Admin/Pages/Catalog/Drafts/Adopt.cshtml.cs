using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Drafts;

internal sealed class AdoptModel(AdoptStandard act) : PageOf<AdoptStandard>
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public IActionResult OnGet() => Redirect(DraftPage.AddressOf(Id));

    public async Task<IActionResult> OnPostAsync(Guid version, CancellationToken cancellation) =>
        await act.RunAsync(Id, version, cancellation) is { } problem ? Fail(problem) : Redirect(DraftPage.AddressOf(Id));
}
