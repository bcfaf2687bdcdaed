using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Banshi.Notices.Channels;
using Banshi.Notices.Domain;
using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Notices;

/// <summary>
/// Hands waiting messages to the gateway. One that it does not take is tried again after 1, 2, 4 … minutes; after six failures it waits for a person. Cut
/// off between the gateway and the save, it is handed over again under the same key.
/// </summary>
internal sealed class SendNotices(AppDbContext db, ISmsGateway sms, Clock clock, IOptions<NoticeOptions> options, IOptions<SiteOptions> site) : IJob
{
    public const int MostAttempts = 6;
    private const int Batch = 100;

    public static string Name => "notices.send";

    public static TimeSpan Every => TimeSpan.FromSeconds(30);

    public async Task RunAsync(CancellationToken cancellation)
    {
        // What waits from the time of a gateway that is gone goes on waiting.
        if (!options.Value.HasSms(site.Value))
        {
            return;
        }

        var now = clock.UtcNow;
        while (await db.Set<Delivery>().Where(one => one.State == DeliveryState.Waiting && one.NotBefore <= now).OrderBy(one => one.NotBefore).Take(Batch)
            .Join(db.Set<Notice>(), one => one.NoticeId, notice => notice.Id, (delivery, notice) => new { delivery, notice }).ToListAsync(cancellation) is { Count: > 0 } due)
        {
            foreach (var one in due)
            {
                await TryAsync(one.delivery, one.notice, cancellation);
            }

            db.ChangeTracker.Clear();
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever a gateway throws is kept with the delivery and tried again.")]
    private async Task TryAsync(Delivery delivery, Notice notice, CancellationToken cancellation)
    {
        delivery.Attempts++;
        try
        {
            await sms.SendAsync(new Sms(notice.Id, delivery.Address, TextOf(notice)), cancellation);
            (delivery.State, delivery.SentAt, delivery.LastError) = (DeliveryState.Sent, clock.UtcNow, null);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            delivery.LastError = exception.Message.Length > 500 ? exception.Message[..500] : exception.Message;
            delivery.NotBefore = clock.UtcNow + TimeSpan.FromMinutes(Math.Pow(2, delivery.Attempts - 1));
            delivery.State = delivery.Attempts < MostAttempts ? DeliveryState.Waiting : DeliveryState.Failed;
        }

        await db.SaveAsync(cancellation);
    }

    // Messages are in Chinese, whatever the language of the browser was.
    private string TextOf(Notice notice) =>
        $"【{site.Value.Region}政务服务】{string.Format(CultureInfo.InvariantCulture, NoticeWords.Of(notice.Step, notice.Until), notice.ItemName, notice.AgencyName, notice.Until)}{site.Value.PublicUrl}{NoticeWords.PlaceOf(notice.Step, notice.CaseId)}";
}
