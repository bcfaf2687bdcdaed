using Banshi.Cases.Contracts;
using Banshi.Web.Guards;

namespace Banshi.Guidance.Areas.Portal.Pages.My;

internal sealed class MaterialsModel(ListMaterials list) : PageOf<ListMaterials>
{
    public IReadOnlyList<GivenMaterial> Materials { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Materials = await list.RunAsync(cancellation);
}
