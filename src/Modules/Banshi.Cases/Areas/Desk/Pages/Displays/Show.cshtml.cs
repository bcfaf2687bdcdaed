using Banshi.Platform.Actors;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Displays;

internal sealed class ShowModel(ShowOnDisplay act, ActorSource actors) : DisplayActPage<ShowOnDisplay>(actors)
{
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation) => Done(await act.RunAsync(id, cancellation));

    public async Task<IActionResult> OnPostCloseAsync(Guid id, CancellationToken cancellation) => Done(await act.CloseAsync(id, cancellation));
}
