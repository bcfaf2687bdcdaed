using Banshi.Catalog.Contracts;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.WalkIn;

internal sealed class IndexModel(StartWalkIn start, StartLifeEventWalkIn startLifeEvent) : PageOf<StartWalkIn>
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    public IReadOnlyList<ItemVersionInfo>? Items { get; private set; }

    public IReadOnlyList<LifeEventInfo> LifeEvents { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Items = string.IsNullOrWhiteSpace(Text) ? null : await start.FindItemsAsync(Text, cancellation);
        LifeEvents = await startLifeEvent.FindAsync(Text ?? "", cancellation);
    }
}
