using Banshi.Web.Guards;

namespace Banshi.Licenses.Areas.Portal.Pages.My.Licenses;

internal sealed class IndexModel(ViewMyLicenses mine) : PageOf<ViewMyLicenses>
{
    public IReadOnlyList<ViewMyLicenses.View> Licenses { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Licenses = await mine.ListAsync(cancellation);
}
