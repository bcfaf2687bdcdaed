using Banshi.Cases.Displays;
using Banshi.Cases.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Cases;

/// <summary>A clerk asks the applicant to rate this visit on the display. What is said there, and whether anything is, the clerk does not see.</summary>
internal sealed class OfferRating(DeskDisplays displays, ActorSource actors, Clock clock, IOptions<DisplayOptions> options) : IGuarded
{
    public static Guard Guard => PairDisplay.Guard;

    public async Task<Problem?> RunAsync(Guid caseId, CancellationToken cancellation)
    {
        if (!await displays.Db.Set<Case>().ReachableBy(actors.Current, Guard).AnyAsync(one => one.Id == caseId && one.State != CaseState.Draft, cancellation))
        {
            return PlatformProblems.Unknown.With();
        }

        return await displays.PutAsync(ShowingKind.Rating, caseId, "", clock.UtcNow.AddMinutes(options.Value.RateMinutes), cancellation) ?? await displays.Db.SaveAsync(cancellation);
    }
}
