using Banshi.Exchange.Domain;
using Banshi.Platform.Data;
using Banshi.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Exchange;

/// <summary>Sends again what has not gone through, for as long as it takes.</summary>
internal sealed class SendMessages(AppDbContext db, Post post) : IJob
{
    public static string Name => "exchange.send";

    public static TimeSpan Every => TimeSpan.FromSeconds(5);

    public async Task RunAsync(CancellationToken cancellation)
    {
        foreach (var partner in await db.Set<Partner>().Where(one => !one.IsSuspended).OrderBy(one => one.Code).ToListAsync(cancellation))
        {
            await post.SendDueAsync(partner, cancellation);
        }
    }
}
