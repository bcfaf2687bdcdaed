using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Standards;

internal sealed class RepealModel(RepealStandard repeal, ViewStandard view) : StandardPage<RepealStandard>(view)
{
    public IActionResult OnGet(Guid id) => Redirect(StandardPages.AddressOf(id));

    public async Task<IActionResult> OnPostAsync(Guid id, DateOnly? repealedOn, string? repealReason, CancellationToken cancellation) =>
        await AfterAsync(id, await repeal.RunAsync(id, repealedOn, repealReason, cancellation), cancellation);
}
