using Banshi.Licenses.Sharing;
using Banshi.Web.Guards;

namespace Banshi.Licenses.Areas.Portal.Pages.My.Licenses;

internal sealed class IndexModel(ViewMyLicenses mine, Asks asks) : PageOf<ViewMyLicenses>
{
    public IReadOnlyList<ViewMyLicenses.View> Licenses { get; private set; } = [];

    /// <summary>How many departments wait for an answer.</summary>
    public int Asks { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation) => (Licenses, Asks) = (await mine.ListAsync(cancellation), await asks.WaitingAsync(cancellation));
}
