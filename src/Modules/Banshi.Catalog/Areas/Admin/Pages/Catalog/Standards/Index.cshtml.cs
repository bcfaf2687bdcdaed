using Banshi.Catalog.StandardsRegister;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Standards;

internal sealed class IndexModel(ListStandards standards) : PageOf<ListStandards>
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public StandardField? Field { get; set; }

    [BindProperty(SupportsGet = true)]
    public StandardKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public StandardState? State { get; set; }

    public bool MayAdd => standards.MayAdd;

    public ListStandards.Page Found { get; private set; } = default!;

    public string? Next => Found.Next is { } number
        ? $"?q={Uri.EscapeDataString(Text ?? "")}&field={Field}&kind={Kind}&state={State}&after={Uri.EscapeDataString(number)}"
        : null;

    public async Task OnGetAsync(string? after, CancellationToken cancellation) =>
        Found = await standards.RunAsync(new ListStandards.Filter(Text, Field, Kind, State), after, cancellation);
}
