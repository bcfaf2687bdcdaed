using Banshi.Cases.Domain;
using Banshi.Web.Guards;

namespace Banshi.Cases.Areas.Desk.Pages.Counsels;

internal sealed class IndexModel(GiveCounsel counsel) : PageOf<GiveCounsel>
{
    public IReadOnlyList<Counsel> Waiting { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Waiting = await counsel.ListAsync(cancellation);
}
