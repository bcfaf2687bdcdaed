using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Bulk;

internal sealed class ContinueModel(ContinueBulkChange continuing) : PageOf<ContinueBulkChange>
{
    public Guid Id { get; private set; }

    private string Progress => $"/admin/catalog/bulk/show/{Id}";

    public IActionResult OnGet(Guid id)
    {
        Id = id;
        return Redirect(Progress);
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        Id = id;
        return await continuing.RunAsync(id, cancellation) is { } problem ? Fail(problem) : Redirect(Progress);
    }
}
