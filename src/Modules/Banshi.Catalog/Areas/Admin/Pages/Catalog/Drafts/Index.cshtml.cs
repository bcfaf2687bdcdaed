using Banshi.Web.Guards;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.Drafts;

internal sealed class IndexModel(ListListDrafts drafts) : PageOf<ListListDrafts>
{
    public ListListDrafts.View View { get; private set; } = default!;

    public async Task OnGetAsync(CancellationToken cancellation) => View = await drafts.RunAsync(cancellation);
}
