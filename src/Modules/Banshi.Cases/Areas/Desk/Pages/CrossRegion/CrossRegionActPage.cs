using Banshi.Cases.Views;
using Banshi.Platform.Actors;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.CrossRegion;

/// <summary>The address that an act on an application decided elsewhere is posted to.</summary>
internal abstract class CrossRegionActPage<TUseCase>(ViewCrossRegion view) : ActPage<TUseCase, ViewCrossRegion.View>(view.RunAsync, "/desk/cross-region/show")
    where TUseCase : IGuarded
{
    public IActionResult OnGet(Guid id) => Redirect(AddressOf(id));
}
