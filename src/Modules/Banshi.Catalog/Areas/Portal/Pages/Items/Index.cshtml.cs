using Banshi.Catalog.Contracts;
using Banshi.Catalog.Drafting;
using Banshi.Web.Flow;
using Banshi.Web.Guards;
using Banshi.Web.OpenPages;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Portal.Pages.Items;

[OpenPage(HasOneBody = true)]
internal sealed class IndexModel(ViewGuide guide, ListFlow flow) : PageOf<ViewGuide>
{
    public ViewGuide.View Guide { get; private set; } = default!;

    public ItemContent Item => Guide.Version.Content;

    public FlowChart Flow => flow.Of(Item);

    public int MaterialsToBring => Item.Materials.Count(material => material is { ByForm: false, LicenseType: null });

    public int MaterialsSpared => Item.Materials.Count(material => material.ByForm || material.LicenseType is not null);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellation)
    {
        if (!(await guide.RunAsync(code, cancellation)).Is(out var view, out var problem))
        {
            return Fail(problem);
        }

        Guide = view;
        return Page();
    }
}
