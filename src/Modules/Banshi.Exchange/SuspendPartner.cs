using Banshi.Exchange.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Exchange;

/// <summary>Stops the exchange with a partner at once, or lets it go on: what waits meanwhile is sent then.</summary>
internal sealed class SuspendPartner(AppDbContext db) : IGuarded
{
    public static Guard Guard => ListPartners.Guard;

    public async Task<Problem?> RunAsync(string code, bool suspend, CancellationToken cancellation)
    {
        if (await db.Set<Partner>().SingleOrDefaultAsync(one => one.Code == code, cancellation) is not { } partner)
        {
            return PlatformProblems.Unknown.With();
        }

        partner.IsSuspended = suspend;
        return await db.SaveAsync(cancellation);
    }
}
