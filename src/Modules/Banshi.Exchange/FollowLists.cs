using System.Diagnostics.CodeAnalysis;
using Banshi.Cases.Contracts;
using Banshi.Exchange.Domain;
using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Exchange;

/// <summary>Follows the lists of the partners, so that a window can take their applications even while the line is down.</summary>
internal sealed class FollowLists(AppDbContext db, PartnerLine line, ICrossRegion cases, Clock clock) : IJob
{
    public static string Name => "exchange.follow-lists";

    public static TimeSpan Every => TimeSpan.FromSeconds(20);

    public async Task RunAsync(CancellationToken cancellation)
    {
        foreach (var code in await db.Set<Partner>().Where(one => !one.IsSuspended).OrderBy(one => one.Code).Select(one => one.Code).ToListAsync(cancellation))
        {
            while (await FollowAsync(code, cancellation))
            {
                db.ChangeTracker.Clear();
            }

            db.ChangeTracker.Clear();
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever goes wrong with one partner is kept with it and must not stop the others.")]
    private async Task<bool> FollowAsync(string code, CancellationToken cancellation)
    {
        // It may have been suspended while another was followed.
        if (await db.Set<Partner>().SingleOrDefaultAsync(one => one.Code == code && !one.IsSuspended, cancellation) is not { } partner)
        {
            return false;
        }

        try
        {
            var page = await line.ListsAsync(partner, cancellation);
            foreach (var (list, content, form) in page.Lists.Where(list => list.IsOffered).Select(list => (list, list.Content!, list.Form!)))
            {
                await cases.KeepListAsync(new PartnerList(partner.Code, partner.Name, list.VersionId, content, form, list.PlaceName), cancellation);
            }

            await cases.DropListsAsync(code, [.. page.Lists.Where(list => !list.IsOffered).Select(list => list.TaskCode)], cancellation);
            partner.ListCursor = page.Next;
            partner.Answered(clock.UtcNow);
            return await db.SaveAsync(cancellation) is null && page.HasMore;
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            db.ChangeTracker.Clear();
            partner = await db.Set<Partner>().SingleAsync(one => one.Code == code, cancellation);
            partner.Failed(exception.Message);
            await db.SaveAsync(cancellation);
            return false;
        }
    }
}
