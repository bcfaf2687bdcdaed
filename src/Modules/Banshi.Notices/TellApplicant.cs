using Banshi.Cases.Contracts;
using Banshi.Notices.Channels;
using Banshi.Notices.Domain;
using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Platform.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Notices;

/// <summary>Makes a notice of what happened to a case: in the applicant's list, and on each channel that is open.</summary>
internal sealed class TellApplicant(AppDbContext db, ICases cases, Clock clock, IOptions<NoticeOptions> options, IEnumerable<INoticeChannel> channels) : IEventHandler<CaseStepped>
{
    public async Task HandleAsync(CaseStepped @event, CancellationToken cancellation)
    {
        if (await cases.FindAsync(@event.CaseId, cancellation) is not { } one || await db.Set<Notice>().AnyAsync(notice => notice.Id == @event.Id, cancellation))
        {
            return;
        }

        db.Add(new Notice
        {
            Id = @event.Id,
            CaseId = one.Id,
            PartyId = one.PartyId,
            Step = @event.Step,
            ItemName = one.ItemName,
            AgencyName = one.AgencyName,
            Until = @event.Until,
            At = clock.UtcNow,
        });
        var notBefore = QuietHours.Next(clock.UtcNow, options.Value.QuietFrom, options.Value.QuietTo);
        foreach (var channel in channels.Where(channel => channel.IsOpen))
        {
            db.AddRange((await channel.AddressesAsync(one, cancellation))
                .Select(address => new Delivery { Id = Guid.CreateVersion7(), NoticeId = @event.Id, Channel = channel.Kind, Address = address, NotBefore = notBefore }));
        }

        // Another node that was faster has told the same.
        await db.SaveAsync(cancellation);
    }
}
