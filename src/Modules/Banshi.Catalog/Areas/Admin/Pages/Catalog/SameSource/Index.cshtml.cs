using Banshi.Web.Guards;

namespace Banshi.Catalog.Areas.Admin.Pages.Catalog.SameSource;

internal sealed class IndexModel(ListComparisons comparisons) : PageOf<ListComparisons>
{
    public ListComparisons.Page Found { get; private set; } = default!;

    public async Task OnGetAsync(DateTime? before, CancellationToken cancellation) => Found = await comparisons.RunAsync(before?.ToUniversalTime(), cancellation);
}
