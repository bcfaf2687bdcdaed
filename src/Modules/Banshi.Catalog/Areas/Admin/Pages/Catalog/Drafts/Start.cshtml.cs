using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Drafts;

internal sealed class StartModel(StartListDraft start) : PageOf<StartListDraft>
{
    public IActionResult OnGet() => Redirect("/admin/catalog/drafts");

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken cancellation) =>
        (await start.RunAsync(code, cancellation)).Is(out var started, out var problem) ? Redirect(DraftPage.AddressOf(started.Id)) : Fail(problem);
}
