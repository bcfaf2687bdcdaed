using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Drafts;

internal sealed class DiscardModel(DiscardListDraft discard) : PageOf<DiscardListDraft>
{
    public IActionResult OnGet(Guid id) => Redirect(DraftPage.AddressOf(id));

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation) =>
        await discard.RunAsync(id, cancellation) is { } problem ? Fail(problem) : Redirect("/admin/catalog/drafts");
}
