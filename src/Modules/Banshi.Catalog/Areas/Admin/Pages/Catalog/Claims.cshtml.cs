using Banshi.Web.Guards;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog;

internal sealed class ClaimsModel(ListClaims claims) : PageOf<ListClaims>
{
    public ListClaims.View View { get; private set; } = default!;

    public async Task OnGetAsync(CancellationToken cancellation) => View = await claims.RunAsync(cancellation);
}
