using Banshi.Web.Guards;
using Banshi.Web.Preferences;

namespace Banshi.Guidance.Areas.Portal.Pages.Division;

internal sealed class IndexModel(ChooseDivision choose) : PageOf<ChooseDivision>
{
    public IReadOnlyList<ChooseDivision.League> Leagues { get; private set; } = [];

    public string? Chosen => ChosenDivision.Of(HttpContext);

    public async Task OnGetAsync(CancellationToken cancellation) => Leagues = await choose.ListAsync(cancellation);
}
