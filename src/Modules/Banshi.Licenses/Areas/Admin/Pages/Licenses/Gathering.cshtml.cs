using Banshi.Web.Guards;

namespace Banshi.Licenses.Areas.Admin.Pages.Licenses;

internal sealed class GatheringModel(ViewGatherFigures figures) : PageOf<ViewGatherFigures>
{
    public IReadOnlyList<ViewGatherFigures.Row> Figures { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Figures = await figures.RunAsync(cancellation);
}
