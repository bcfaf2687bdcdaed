using Banshi.Licenses.Contracts;
using Banshi.Web.Guards;

namespace Banshi.Guidance.Areas.Portal.Pages.My;

internal sealed class AuthorizationsModel(ListAuthorizations list) : PageOf<ListAuthorizations>
{
    public IReadOnlyList<LicenseUsed> Uses { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Uses = await list.RunAsync(cancellation);
}
