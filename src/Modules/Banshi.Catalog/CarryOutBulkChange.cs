using Banshi.Catalog.BulkChange;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Catalog;

/// <summary>
/// Carries out a bulk change from the outbox, some items at a time: each in a scope and a save of its own, by the officer who proposed it. A node that is cut off
/// leaves the rest to the next run.
/// </summary>
internal sealed class CarryOutBulkChange(AppDbContext db, IServiceScopeFactory scopes, EventBus events, Clock clock) : IEventHandler<BulkChangeProposed>
{
    // So few that they are done long before another node takes the message up.
    private const int AtATime = 50;

    public async Task HandleAsync(BulkChangeProposed @event, CancellationToken cancellation)
    {
        var change = await db.Set<BulkChangeRecord>().SingleAsync(one => one.Id == @event.BulkChangeId, cancellation);
        var waiting = await db.Set<BulkChangeItem>().Where(one => one.BulkChangeId == change.Id && one.State == BulkItemState.Waiting)
            .OrderBy(one => one.Number).Select(one => one.Id).Take(AtATime + 1).ToListAsync(cancellation);
        foreach (var id in waiting.Take(AtATime))
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<ActorSource>().Current = change.Officer;
            await scope.ServiceProvider.GetRequiredService<CarryOutBulkItem>().RunAsync(id, cancellation);
        }

        if (waiting.Count > AtATime)
        {
            events.Publish(new BulkChangeProposed(change.Id));
        }
        else
        {
            change.FinishedAt = clock.UtcNow;
        }

        await db.SaveAsync(cancellation);
    }
}
