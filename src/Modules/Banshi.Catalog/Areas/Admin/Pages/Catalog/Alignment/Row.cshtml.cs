using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Alignment;

internal sealed class RowModel(ViewOutsideRow view) : RowPage<ViewOutsideRow>(view)
{
    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => ShowAsync(id, cancellation);
}
