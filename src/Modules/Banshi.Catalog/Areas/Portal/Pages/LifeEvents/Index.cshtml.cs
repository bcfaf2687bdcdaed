using Banshi.Catalog.Contracts;
using Banshi.Web.Guards;
using Banshi.Web.Preferences;

namespace Banshi.Catalog.Areas.Portal.Pages.LifeEvents;

internal sealed class IndexModel(ViewLifeEvents lifeEvents) : PageOf<ViewLifeEvents>
{
    public IReadOnlyList<LifeEventInfo> All { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => All = await lifeEvents.RunAsync(ChosenDivision.Of(HttpContext), cancellation);
}
