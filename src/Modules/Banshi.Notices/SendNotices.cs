using System.Diagnostics.CodeAnalysis;
using Banshi.Notices.Channels;
using Banshi.Notices.Domain;
using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Notices;

/// <summary>
/// Hands waiting messages to their channels, each by one node. One that is not taken is tried again after 1, 2, 4 … minutes; after six failures it waits for a person. Cut
/// off between the gateway and the save, it is handed over again under the same key.
/// </summary>
internal sealed class SendNotices(AppDbContext db, IEnumerable<INoticeChannel> channels, Clock clock) : IJob
{
    public const int MostAttempts = 6;
    private const int Batch = 100;
    private const int MostFailures = 3;
    private static readonly TimeSpan Hold = TimeSpan.FromMinutes(5);

    public static string Name => "notices.send";

    public static TimeSpan Every => TimeSpan.FromSeconds(30);

    public async Task RunAsync(CancellationToken cancellation)
    {
        // What waits from the time of a channel that is closed goes on waiting.
        foreach (var channel in channels.Where(channel => channel.IsOpen).OrderBy(channel => channel.Kind))
        {
            await SendDueAsync(channel, cancellation);
        }
    }

    // A channel that fails several times running is left alone until the next run, so that it holds up no other.
    private async Task SendDueAsync(INoticeChannel channel, CancellationToken cancellation)
    {
        var (now, failures) = (clock.UtcNow, 0);
        while (failures < MostFailures && await db.Set<Delivery>().Where(one => one.State == DeliveryState.Waiting && one.NotBefore <= now && one.Channel == channel.Kind)
            .OrderBy(one => one.NotBefore).Take(Batch)
            .Join(db.Set<Notice>(), one => one.NoticeId, notice => notice.Id, (delivery, notice) => new { delivery, notice }).ToListAsync(cancellation) is { Count: > 0 } due)
        {
            foreach (var one in due.TakeWhile(_ => failures < MostFailures))
            {
                // Where another node is at it, what is due is read anew.
                if (!await TakeAsync(one.delivery, cancellation))
                {
                    break;
                }

                failures = await TryAsync(channel, one.delivery, one.notice, cancellation) ? 0 : failures + 1;
                if (await db.SaveAsync(cancellation) is not null)
                {
                    break;
                }
            }

            db.ChangeTracker.Clear();
        }
    }

    // Whoever has counted the try makes it; where that node dies, the next one comes later.
    private async Task<bool> TakeAsync(Delivery delivery, CancellationToken cancellation)
    {
        (delivery.Attempts, delivery.NotBefore) = (delivery.Attempts + 1, clock.UtcNow + Hold);
        return await db.SaveAsync(cancellation) is null;
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever a channel throws is kept with the delivery and tried again.")]
    private async Task<bool> TryAsync(INoticeChannel channel, Delivery delivery, Notice notice, CancellationToken cancellation)
    {
        try
        {
            var isTaken = await channel.SendAsync(delivery, notice, cancellation);
            (delivery.State, delivery.SentAt, delivery.LastError) = (isTaken ? DeliveryState.Sent : DeliveryState.Gone, clock.UtcNow, null);
            return true;
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            delivery.LastError = exception.Message.Length > 500 ? exception.Message[..500] : exception.Message;
            delivery.NotBefore = clock.UtcNow + TimeSpan.FromMinutes(Math.Pow(2, delivery.Attempts - 1));
            delivery.State = delivery.Attempts < MostAttempts ? DeliveryState.Waiting : DeliveryState.Failed;
            return false;
        }
    }
}
