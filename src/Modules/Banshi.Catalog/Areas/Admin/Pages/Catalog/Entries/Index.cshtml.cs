using Banshi.Catalog.Contracts;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Entries;

internal sealed class IndexModel(ListEntries entries) : PageOf<ListEntries>
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public ItemType? Type { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Level { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool? Regional { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool? InForce { get; set; }

    public ListEntries.Page Found { get; private set; } = default!;

    public string? Next => Found.Next is { } code
        ? $"?q={Uri.EscapeDataString(Text ?? "")}&type={Type}&level={Level}&regional={Regional}&inForce={InForce}&after={code}"
        : null;

    public async Task OnGetAsync(string? after, CancellationToken cancellation) =>
        Found = await entries.RunAsync(new ListEntries.Filter(Text, Type, Level, Regional, InForce), after, cancellation);
}
