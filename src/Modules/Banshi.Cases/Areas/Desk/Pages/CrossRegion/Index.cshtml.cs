using Banshi.Cases.Domain;
using Banshi.Platform;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.CrossRegion;

internal sealed class IndexModel(StartCrossRegion start, ListCrossRegion list, Clock clock) : PageOf<ListCrossRegion>
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    public DateOnly Today => clock.Today;

    public IReadOnlyList<CrossRegionLists.Offer>? Offers { get; private set; }

    public IReadOnlyList<ListCrossRegion.Row> Rows { get; private set; } = [];

    public async Task OnGetAsync(Guid? before, CancellationToken cancellation)
    {
        Offers = string.IsNullOrWhiteSpace(Text) ? null : await start.FindAsync(Text, cancellation);
        Rows = await list.RunAsync(before, cancellation);
    }
}
