using Banshi.Platform.Actors;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Desk.Pages.Displays;

internal sealed class RateModel(OfferRating act, ActorSource actors) : DisplayActPage<OfferRating>(actors)
{
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        Back = $"/desk/cases/{id}";
        return Done(await act.RunAsync(id, cancellation));
    }
}
