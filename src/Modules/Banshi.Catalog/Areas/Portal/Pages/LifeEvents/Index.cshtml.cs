using Banshi.Catalog.Contracts;
using Banshi.Web.Guards;
using Banshi.Web.Preferences;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Portal.Pages.LifeEvents;

internal sealed class IndexModel(ViewLifeEvents lifeEvents) : PageOf<ViewLifeEvents>
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    /// <summary>The same list for the files.</summary>
    public string Query => $"?q={Uri.EscapeDataString(Text ?? "")}&division={ChosenDivision.Of(HttpContext)}";

    public IReadOnlyList<LifeEventInfo> All { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => All = await lifeEvents.RunAsync(ChosenDivision.Of(HttpContext), Text, cancellation);
}
