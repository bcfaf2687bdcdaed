using Banshi.Web.Guards;

namespace Banshi.Licenses.Areas.Desk.Pages.Licenses.Seals;

internal sealed class IndexModel(ListSeals seals) : PageOf<ApplyForSeal>
{
    public ListSeals.View Found { get; private set; } = default!;

    public async Task OnGetAsync(Guid? after, CancellationToken cancellation) => Found = await seals.RunAsync(null, after, cancellation);
}
