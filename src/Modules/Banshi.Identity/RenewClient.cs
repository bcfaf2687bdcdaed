using Banshi.Identity.ApiClients;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Keys;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Identity;

/// <summary>Gives a client a new key; the one before ends at once.</summary>
internal sealed class RenewClient(AppDbContext db, AuditTrail audit, Clock clock) : IGuarded
{
    public static Guard Guard => RegisterClient.Guard;

    /// <summary>Returns the name of the system and its key.</summary>
    public async Task<Result<(string Name, SecretKey Key)>> RunAsync(Guid id, CancellationToken cancellation)
    {
        if (await db.Set<ApiClient>().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } client)
        {
            return PlatformProblems.Unknown;
        }

        if (client.RevokedAt is not null)
        {
            return IdentityProblems.ClientIsRevoked;
        }

        var key = SecretKey.New(id);
        (client.SecretHash, client.SecretAt) = (key.Hash, clock.UtcNow);
        audit.Record(id, "identity.renew-client", new { client.Name });
        return await db.SaveAsync(cancellation) is { } stale ? stale : (client.Name, key);
    }
}
