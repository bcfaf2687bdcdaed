using Banshi.Web.Guards;

namespace Banshi.Cases.Areas.Portal.Pages.My.Cases;

internal sealed class IndexModel(ListMyCases list, ListMyLifeEvents lifeEvents) : PageOf<ListMyCases>
{
    public IReadOnlyList<ListMyCases.Row> Cases { get; private set; } = [];

    public IReadOnlyList<ListMyLifeEvents.Row> LifeEvents { get; private set; } = [];

    public async Task OnGetAsync(Guid? after, CancellationToken cancellation)
    {
        Cases = await list.RunAsync(after, cancellation);
        LifeEvents = after is null ? await lifeEvents.RunAsync(cancellation) : [];
    }
}
