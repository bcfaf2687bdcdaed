using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Standards;

internal sealed class ClauseModel(ViewClause view) : PageOf<ViewClause>
{
    [BindProperty(SupportsGet = true)]
    public string? Division { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? AfterList { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? AfterCenter { get; set; }

    public ViewClause.View View { get; private set; } = default!;

    // Lists and centers go on by themselves: each pager leaves the other where it is.
    public string? NextList => View.ByLists?.Page.Next is { } code ? Address(code, AfterCenter) : null;

    public string? NextCenter => View.ByCenters?.Page.Next is { } division ? Address(AfterList, division) : null;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!(await view.RunAsync(id, Division, AfterList, AfterCenter, cancellation)).Is(out var found, out var problem))
        {
            return Fail(problem);
        }

        View = found;
        return Page();
    }

    private string Address(string? afterList, string? afterCenter) => $"?division={Division}&afterList={afterList}&afterCenter={afterCenter}";
}
