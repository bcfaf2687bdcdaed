using Banshi.Cases.Views;
using Banshi.Platform.Actors;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Cases;

/// <summary>The address that an officer's act on a case is posted to.</summary>
internal abstract class DeskActPage<TUseCase>(ViewDeskCase view) : ActPage<TUseCase, ViewDeskCase.View>(view.RunAsync, "/desk/cases")
    where TUseCase : IGuarded
{
    public ViewDeskCase.View Case => Shown;

    public IActionResult OnGet(Guid id) => Redirect(AddressOf(id));
}
