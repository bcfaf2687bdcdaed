using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Catalog.Areas.Portal.Pages.Items;

internal sealed class PlacesModel(ViewPlaces places) : PageOf<ViewPlaces>
{
    public ViewPlaces.View Item { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync(string basicCode, CancellationToken cancellation)
    {
        if (!(await places.RunAsync(basicCode, cancellation)).Is(out var item, out var problem))
        {
            return Fail(problem);
        }

        Item = item;
        return Page();
    }
}
