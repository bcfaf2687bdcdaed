using Banshi.Platform.Actors;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Displays;

internal sealed class UseModel(UseDisplay act, ActorSource actors) : DisplayActPage<UseDisplay>(actors)
{
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation) => Done(await act.RunAsync(id, cancellation));
}
