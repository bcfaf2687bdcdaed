using System.Diagnostics.CodeAnalysis;
using Banshi.Notices.Channels;
using Banshi.Notices.Domain;
using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Notices;

/// <summary>
/// Hands waiting messages to their channels. One that is not taken is tried again after 1, 2, 4 … minutes; after six failures it waits for a person. Cut
/// off between the gateway and the save, it is handed over again under the same key.
/// </summary>
internal sealed class SendNotices(AppDbContext db, IEnumerable<INoticeChannel> channels, Clock clock) : IJob
{
    public const int MostAttempts = 6;
    private const int Batch = 100;

    public static string Name => "notices.send";

    public static TimeSpan Every => TimeSpan.FromSeconds(30);

    public async Task RunAsync(CancellationToken cancellation)
    {
        // What waits from the time of a channel that is closed goes on waiting.
        var open = channels.Where(channel => channel.IsOpen).ToDictionary(channel => channel.Kind);
        var (now, kinds) = (clock.UtcNow, open.Keys.ToList());
        while (await db.Set<Delivery>().Where(one => one.State == DeliveryState.Waiting && one.NotBefore <= now && kinds.Contains(one.Channel)).OrderBy(one => one.NotBefore).Take(Batch)
            .Join(db.Set<Notice>(), one => one.NoticeId, notice => notice.Id, (delivery, notice) => new { delivery, notice }).ToListAsync(cancellation) is { Count: > 0 } due)
        {
            foreach (var one in due)
            {
                await TryAsync(open[one.delivery.Channel], one.delivery, one.notice, cancellation);
            }

            db.ChangeTracker.Clear();
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever a channel throws is kept with the delivery and tried again.")]
    private async Task TryAsync(INoticeChannel channel, Delivery delivery, Notice notice, CancellationToken cancellation)
    {
        delivery.Attempts++;
        try
        {
            var isTaken = await channel.SendAsync(delivery, notice, cancellation);
            (delivery.State, delivery.SentAt, delivery.LastError) = (isTaken ? DeliveryState.Sent : DeliveryState.Gone, clock.UtcNow, null);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            delivery.LastError = exception.Message.Length > 500 ? exception.Message[..500] : exception.Message;
            delivery.NotBefore = clock.UtcNow + TimeSpan.FromMinutes(Math.Pow(2, delivery.Attempts - 1));
            delivery.State = delivery.Attempts < MostAttempts ? DeliveryState.Waiting : DeliveryState.Failed;
        }

        await db.SaveAsync(cancellation);
    }
}
