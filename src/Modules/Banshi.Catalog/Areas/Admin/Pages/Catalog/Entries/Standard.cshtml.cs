using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Entries;

internal sealed class StandardModel(StartStandard start) : PageOf<StartStandard>
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    public IActionResult OnGet() => Redirect($"/admin/catalog/entries/show/{Code}");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        (await start.RunAsync(Code, cancellation)).Is(out var draft, out var problem) ? Redirect(Drafts.DraftPage.AddressOf(draft)) : Fail(problem);
}
