using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Drafts;

internal sealed class RebaseModel(RebaseListDraft act) : PageOf<RebaseListDraft>
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public IActionResult OnGet() => Redirect(DraftPage.AddressOf(Id));

    public async Task<IActionResult> OnPostAsync(Guid seen, CancellationToken cancellation) =>
        await act.RunAsync(Id, seen, cancellation) is { } problem ? Fail(problem) : Redirect(DraftPage.AddressOf(Id));
}
