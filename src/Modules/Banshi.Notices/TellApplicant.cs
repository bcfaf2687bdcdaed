using Banshi.Cases.Contracts;
using Banshi.Notices.Domain;
using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Platform.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Notices;

/// <summary>Makes a notice of what happened to a case: in the applicant's list, and as a short message where there is a gateway.</summary>
internal sealed class TellApplicant(AppDbContext db, ICases cases, Clock clock, IOptions<NoticeOptions> options, IOptions<SiteOptions> site) : IEventHandler<CaseStepped>
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
        if (options.Value.HasSms(site.Value))
        {
            db.Add(new Delivery { NoticeId = @event.Id, Address = one.Phone, NotBefore = QuietHours.Next(clock.UtcNow, options.Value.QuietFrom, options.Value.QuietTo) });
        }

        // Another node that was faster has told the same.
        await db.SaveAsync(cancellation);
    }
}
