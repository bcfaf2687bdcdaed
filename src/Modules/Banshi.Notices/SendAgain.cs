using Banshi.Notices.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Notices;

/// <summary>Puts a message that failed back among those that wait.</summary>
internal sealed class SendAgain(AppDbContext db, Clock clock) : IGuarded
{
    public static Guard Guard => ListDeliveries.Guard;

    public async Task<Problem?> RunAsync(Guid id, CancellationToken cancellation)
    {
        if (await db.Set<Delivery>().SingleOrDefaultAsync(one => one.Id == id && one.State == DeliveryState.Failed, cancellation) is not { } delivery)
        {
            return PlatformProblems.Unknown.With();
        }

        (delivery.State, delivery.Attempts, delivery.NotBefore) = (DeliveryState.Waiting, 0, clock.UtcNow);
        return await db.SaveAsync(cancellation);
    }
}
