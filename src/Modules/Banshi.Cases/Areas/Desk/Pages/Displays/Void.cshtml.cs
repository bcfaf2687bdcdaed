using Banshi.Platform.Actors;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Displays;

internal sealed class VoidModel(VoidSignature act, ActorSource actors) : DisplayActPage<VoidSignature>(actors)
{
    public async Task<IActionResult> OnPostAsync(Guid id, string? reason, CancellationToken cancellation) => Done(await act.RunAsync(id, reason ?? "", cancellation));
}
