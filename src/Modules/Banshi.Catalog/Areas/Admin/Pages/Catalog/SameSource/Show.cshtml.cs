using Banshi.Catalog.Alignment;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.SameSource;

internal sealed class ShowModel(ViewComparison view) : PageOf<ViewComparison>
{
    [BindProperty(SupportsGet = true)]
    public SourceKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Element { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Agency { get; set; }

    public ViewComparison.Page Found { get; private set; } = default!;

    public string? Next => Found.Next is { } code ? $"?{Query}&after={code}" : null;

    public string FileAddress => $"/api/v1/catalog/same-source/{Found.Comparison.Id}/xlsx?{Query}";

    private string Query => string.Join('&', new[] { ("kind", Kind?.ToString()), ("element", Element), ("agency", Agency) }
        .Where(part => !string.IsNullOrEmpty(part.Item2)).Select(part => $"{part.Item1}={Uri.EscapeDataString(part.Item2!)}"));

    public async Task<IActionResult> OnGetAsync(Guid id, string? after, CancellationToken cancellation)
    {
        if (!(await view.RunAsync(id, new ViewComparison.Filter(Kind, Element, Agency), after, cancellation)).Is(out var found, out var problem))
        {
            return Fail(problem);
        }

        Found = found;
        return Page();
    }
}
