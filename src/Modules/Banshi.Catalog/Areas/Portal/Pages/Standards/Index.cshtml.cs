using Banshi.Catalog.StandardsRegister;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Portal.Pages.Standards;

internal sealed class IndexModel(ListPublicStandards standards) : PageOf<ListPublicStandards>
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public StandardField? Field { get; set; }

    public ListPublicStandards.Page Found { get; private set; } = default!;

    public string? Next => Found.Next is { } number ? $"?q={Uri.EscapeDataString(Text ?? "")}&field={Field}&after={Uri.EscapeDataString(number)}" : null;

    public async Task OnGetAsync(string? after, CancellationToken cancellation) => Found = await standards.RunAsync(Field, Text, after, cancellation);
}
