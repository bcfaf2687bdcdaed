using Banshi.Notices.Channels;
using Banshi.Platform;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Notices.Domain;

/// <summary>Tells something once: in the list of whoever it is for, and on each channel that is open.</summary>
internal sealed class Telling(AppDbContext db, Clock clock, IOptions<NoticeOptions> options, IEnumerable<INoticeChannel> channels)
{
    public DateTime Now => clock.UtcNow;

    /// <summary>Whether it was told before.</summary>
    public Task<bool> IsToldAsync(Guid id, CancellationToken cancellation) => db.Set<Notice>().AnyAsync(notice => notice.Id == id, cancellation);

    /// <summary>Tells it. Saves.</summary>
    public async Task TellAsync(Notice notice, string phone, CancellationToken cancellation)
    {
        db.Add(notice);
        var notBefore = QuietHours.Next(clock.UtcNow, options.Value.QuietFrom, options.Value.QuietTo);
        foreach (var channel in channels.Where(channel => channel.IsOpen))
        {
            db.AddRange((await channel.AddressesAsync(notice.PartyId, phone, cancellation))
                .Select(address => new Delivery { Id = Guid.CreateVersion7(), NoticeId = notice.Id, Channel = channel.Kind, Address = address, NotBefore = notBefore }));
        }

        // Another node that was faster has told the same.
        await db.SaveAsync(cancellation);
    }
}
