using Banshi.Identity.Fronts;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Identity;

/// <summary>Switches a front off or on again. While it is off it hands nobody over, and the sessions that it opened lose their applicant within a minute.</summary>
internal sealed class SwitchFront(AppDbContext db, AuditTrail audit) : IGuarded
{
    public static Guard Guard => RegisterClient.Guard;

    public async Task<Problem?> RunAsync(Guid id, bool isEnabled, CancellationToken cancellation)
    {
        if (await db.Set<Front>().SingleOrDefaultAsync(one => one.ClientId == id, cancellation) is not { } front)
        {
            return PlatformProblems.Unknown.With();
        }

        if (front.IsEnabled == isEnabled)
        {
            return null;
        }

        front.IsEnabled = isEnabled;
        audit.Record(id, isEnabled ? "identity.enable-front" : "identity.disable-front", new { });
        return await db.SaveAsync(cancellation);
    }
}
