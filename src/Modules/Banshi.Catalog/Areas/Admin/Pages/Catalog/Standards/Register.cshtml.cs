using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Standards;

internal sealed class RegisterModel(RegisterEdition register, ViewStandard view) : StandardPage<RegisterEdition>(view)
{
    public IActionResult OnGet(Guid id) => Redirect(StandardPages.AddressOf(id));

    public async Task<IActionResult> OnPostAsync(Guid id, Guid edition, Guid version, CancellationToken cancellation) =>
        await AfterAsync(id, await register.RunAsync(edition, version, cancellation), cancellation);
}
