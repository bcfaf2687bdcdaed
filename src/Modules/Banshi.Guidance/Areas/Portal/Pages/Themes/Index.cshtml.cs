using Banshi.Catalog.Contracts;
using Banshi.Web.Guards;
using Banshi.Web.Preferences;

namespace Banshi.Guidance.Areas.Portal.Pages.Themes;

internal sealed class IndexModel(ViewThemes themes) : PageOf<ViewThemes>
{
    public IReadOnlyList<ThemeInfo> Themes { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Themes = await themes.RunAsync(ChosenDivision.Of(HttpContext), cancellation);
}
