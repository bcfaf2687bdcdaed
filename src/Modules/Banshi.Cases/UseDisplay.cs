using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>Another clerk sits down at the window: its display is his from now on.</summary>
internal sealed class UseDisplay(AppDbContext db, ActorSource actors, AuditTrail audit) : IGuarded
{
    public static Guard Guard => PairDisplay.Guard;

    public async Task<Problem?> RunAsync(Guid id, CancellationToken cancellation)
    {
        if (await PairDisplay.Of(db, actors.Current).SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } display)
        {
            return PlatformProblems.Unknown.With();
        }

        if (display.ClerkId == actors.Current.AccountId)
        {
            return null;
        }

        audit.Record(id, "cases.use-display", new { display.Place, before = display.ClerkName });
        await PairDisplay.GiveAsync(db, display, actors.Current, cancellation);
        return await db.SaveAsync(cancellation);
    }
}
