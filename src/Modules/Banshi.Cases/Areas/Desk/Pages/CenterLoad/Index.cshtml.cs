using Banshi.Web.Guards;

namespace Banshi.Cases.Areas.Desk.Pages.CenterLoad;

internal sealed class IndexModel(ViewHallLoad halls) : PageOf<ViewHallLoad>
{
    public ViewHallLoad.View View { get; private set; } = default!;

    public async Task OnGetAsync(string? division, CancellationToken cancellation) => View = await halls.RunAsync(division, cancellation);
}
