using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Portal.Pages.Lists;

internal sealed class BasicCatalogModel(ViewBasicCatalog catalog) : PageOf<ViewBasicCatalog>
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    public ListEntries.Page Found { get; private set; } = default!;

    public string? Next => Found.Next is { } code ? $"?q={Uri.EscapeDataString(Text ?? "")}&after={code}" : null;

    public async Task OnGetAsync(string? after, CancellationToken cancellation) => Found = await catalog.RunAsync(Text, after, cancellation);
}
