using Banshi.Cases.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>Ends a display for good, as when a tablet is lost: its key opens nothing from the next poll on.</summary>
internal sealed class RevokeDisplay(AppDbContext db, ActorSource actors, AuditTrail audit, Clock clock) : IGuarded
{
    public static Guard Guard => PairDisplay.Guard;

    public async Task<Problem?> RunAsync(Guid id, CancellationToken cancellation)
    {
        if (await PairDisplay.Of(db, actors.Current).SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } display)
        {
            return PlatformProblems.Unknown.With();
        }

        (display.RevokedAt, display.ClerkId, display.ClerkName) = (clock.UtcNow, null, "");
        db.RemoveRange(await db.Set<Showing>().Where(one => one.DisplayId == id).ToListAsync(cancellation));
        audit.Record(id, "cases.revoke-display", new { display.Place });
        return await db.SaveAsync(cancellation);
    }
}
