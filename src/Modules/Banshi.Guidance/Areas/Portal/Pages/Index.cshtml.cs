using Banshi.Web.Guards;
using Banshi.Web.OpenPages;
using Banshi.Web.Preferences;

namespace Banshi.Guidance.Areas.Portal.Pages;

[OpenPage]
internal sealed class IndexModel(ViewHome home) : PageOf<ViewHome>
{
    public ViewHome.View Home { get; private set; } = default!;

    public async Task OnGetAsync(CancellationToken cancellation) => Home = await home.RunAsync(ChosenDivision.Of(HttpContext), cancellation);
}
