using Banshi.Notices.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Notices;

/// <summary>Ends the messages to one of one's own browsers. One that is not there has ended already.</summary>
internal sealed class EndPush(AppDbContext db, ActorSource actors, AuditTrail audit) : IGuarded
{
    public static Guard Guard => SubscribePush.Guard;

    /// <summary>The browser that asks, by its address.</summary>
    public Task<Problem?> RunAsync(string endpoint, CancellationToken cancellation)
    {
        var hash = SubscribePush.HashOf(endpoint);
        return EndAsync(Own().Where(one => one.EndpointHash == hash), cancellation);
    }

    /// <summary>Another one, by its key.</summary>
    public Task<Problem?> RunAsync(Guid id, CancellationToken cancellation) => EndAsync(Own().Where(one => one.Id == id), cancellation);

    private IQueryable<PushSubscription> Own() => db.Set<PushSubscription>().Where(one => one.AccountId == actors.Current.AccountId);

    private async Task<Problem?> EndAsync(IQueryable<PushSubscription> which, CancellationToken cancellation)
    {
        if (await which.SingleOrDefaultAsync(cancellation) is { } subscription)
        {
            db.Remove(subscription);
            audit.Record(subscription.Id, "notices.end-push", new { service = new Uri(subscription.Endpoint).Host });
        }

        return await db.SaveAsync(cancellation);
    }
}
