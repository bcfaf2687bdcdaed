using Banshi.Licenses.Sharing;
using Banshi.Platform.Data;
using Banshi.Platform.Outbox;

namespace Banshi.Licenses;

/// <summary>A department's system has read something under a grant for the first time.</summary>
internal sealed record AccessFirstUsed(Guid GrantId) : IEvent
{
    public static string Name => "licenses.access-first-used";
}

/// <summary>Tells the agency that answers for the type, once: a second delivery, here or on another node, finds the notice or meets its unique index.</summary>
internal sealed class TellOwner(OwnerNotices notices, AppDbContext db) : IEventHandler<AccessFirstUsed>
{
    public async Task HandleAsync(AccessFirstUsed @event, CancellationToken cancellation)
    {
        await notices.AddFirstUseAsync(@event.GrantId, cancellation);
        await db.SaveAsync(cancellation);
    }
}
