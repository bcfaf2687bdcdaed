using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Licenses.Areas.Admin.Pages.Licenses.Types;

internal sealed class IndexModel(ListLicenseTypes list) : PageOf<ListLicenseTypes>
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool? Gathered { get; set; }

    public ListLicenseTypes.View Found { get; private set; } = default!;

    public string? Next => Found.Next is { } code ? $"?q={Uri.EscapeDataString(Text ?? "")}&gathered={Gathered}&after={code}" : null;

    public async Task OnGetAsync(string? after, CancellationToken cancellation) => Found = await list.RunAsync(Text ?? "", Gathered, after, cancellation);
}
