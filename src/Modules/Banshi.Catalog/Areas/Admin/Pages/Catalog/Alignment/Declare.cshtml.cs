using Banshi.Catalog.Drafting;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Alignment;

internal sealed class DeclareModel(DeclareNoCounterpart declare, ViewOutsideRow view) : RowPage<DeclareNoCounterpart>(view)
{
    public IActionResult OnGet(Guid id) => Redirect(AddressOf(id));

    public async Task<IActionResult> OnPostAsync(Guid id, Guid? version, string? reason, CancellationToken cancellation) =>
        await AfterAsync(id, await declare.RunAsync(id, version, Lines.Text(reason), cancellation), cancellation);
}
