using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Standards;

internal sealed class ShowModel(ViewStandard view) : StandardPage<ViewStandard>(view)
{
    public Task<IActionResult> OnGetAsync(Guid id, int? edition, DateOnly? day, bool? latest, CancellationToken cancellation) =>
        ShowAsync(id, new ViewStandard.Which(edition, day, latest == true), cancellation);
}
