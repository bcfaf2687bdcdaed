using Banshi.Identity.ApiClients;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Identity;

/// <summary>Ends a client for good: its next request is refused. What it did stays in the trail.</summary>
internal sealed class RevokeClient(AppDbContext db, AuditTrail audit, Clock clock) : IGuarded
{
    public static Guard Guard => RegisterClient.Guard;

    public async Task<Problem?> RunAsync(Guid id, CancellationToken cancellation)
    {
        if (await db.Set<ApiClient>().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } client)
        {
            return PlatformProblems.Unknown.With();
        }

        if (client.RevokedAt is not null)
        {
            return null;
        }

        client.RevokedAt = clock.UtcNow;
        audit.Record(id, "identity.revoke-client", new { client.Name });
        return await db.SaveAsync(cancellation);
    }
}
