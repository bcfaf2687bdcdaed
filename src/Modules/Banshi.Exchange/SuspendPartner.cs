using Banshi.Cases.Contracts;
using Banshi.Exchange.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Exchange;

/// <summary>
/// Stops the exchange with a partner at once, or lets it go on: what waits meanwhile is sent then. While it is stopped nothing of the partner is offered.
/// </summary>
internal sealed class SuspendPartner(AppDbContext db, ICrossRegion cases) : IGuarded
{
    public static Guard Guard => ListPartners.Guard;

    public async Task<Problem?> RunAsync(string code, bool suspend, CancellationToken cancellation)
    {
        if (suspend)
        {
            await cases.DropListsAsync(code, null, cancellation);
        }

        // Read last: each message that goes or comes writes it too.
        if (await db.Set<Partner>().SingleOrDefaultAsync(one => one.Code == code, cancellation) is not { } partner)
        {
            return PlatformProblems.Unknown.With();
        }

        // When it goes on its lists are followed from the beginning: they may have changed.
        (partner.IsSuspended, partner.ListCursor) = (suspend, suspend ? 0 : partner.ListCursor);
        return await db.SaveAsync(cancellation);
    }
}
