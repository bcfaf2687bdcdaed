using Banshi.Catalog.BulkChange;
using Banshi.Web.Guards;
using Banshi.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Bulk;

internal sealed class ShowModel(ViewBulkChange bulk, IStringLocalizer<CatalogStrings> texts) : PageOf<ViewBulkChange>
{
    public ViewBulkChange.View View { get; private set; } = default!;

    public IReadOnlyList<ProgressStation> Stations =>
    [
        new(texts["提出"], "done"),
        new(texts["逐项处理（{0} / {1}）", View.Total - View.Count(BulkItemState.Waiting), View.Total], View.IsFinished ? "done" : "current"),
        new(texts["处理完"], View.IsFinished ? "done" : "todo"),
    ];

    public async Task<IActionResult> OnGetAsync(Guid id, int after, CancellationToken cancellation)
    {
        if (!(await bulk.RunAsync(id, after, cancellation)).Is(out var view, out var problem))
        {
            return Fail(problem);
        }

        View = view;
        return Page();
    }
}
