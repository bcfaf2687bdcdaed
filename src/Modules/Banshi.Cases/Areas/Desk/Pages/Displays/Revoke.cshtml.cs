using Banshi.Platform.Actors;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Displays;

internal sealed class RevokeModel(RevokeDisplay act, ActorSource actors) : DisplayActPage<RevokeDisplay>(actors)
{
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation) => Done(await act.RunAsync(id, cancellation));
}
