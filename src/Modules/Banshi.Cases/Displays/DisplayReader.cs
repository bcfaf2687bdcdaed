using Banshi.Cases.Contracts;
using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Displays;

internal sealed class DisplayReader(AppDbContext db, DisplayDevice device, ActorSource actors) : IDisplays
{
    public async Task<RatingOffer?> RatingAsync(Guid version, CancellationToken cancellation) =>
        await device.SeenAsync(ShowingKind.Rating, version, cancellation) is (_, { } showing)
            ? await db.Set<Case>().Where(one => one.Id == showing.SubjectId).Select(one => new RatingOffer(one.Id, one.ItemName)).SingleOrDefaultAsync(cancellation)
            : null;

    public async Task EndRatingAsync(CancellationToken cancellation)
    {
        actors.Current = DisplayDevice.Applicant("");
        if (await device.ShowingAsync(await device.FindAsync(cancellation), cancellation) is { Kind: ShowingKind.Rating } showing)
        {
            db.Remove(showing);
        }
    }
}
