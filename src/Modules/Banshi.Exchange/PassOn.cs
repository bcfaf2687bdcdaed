using Banshi.Cases.Contracts;
using Banshi.Exchange.Domain;
using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Platform.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Exchange;

/// <summary>Signs what is to be said to a partner, keeps it until the partner has signed for it, and sends it at once where the line is open.</summary>
internal sealed class PassOn(AppDbContext db, PlatformKey key, Post post, Clock clock, IOptions<SiteOptions> site) : IEventHandler<CrossRegionSent>
{
    public async Task HandleAsync(CrossRegionSent @event, CancellationToken cancellation)
    {
        if (@event.Partner.Length == 0)
        {
            return;
        }

        var partner = await db.Set<Partner>().SingleAsync(one => one.Code == @event.Partner, cancellation);
        if (!await db.Set<OutgoingMessage>().AnyAsync(message => message.Id == @event.Id, cancellation))
        {
            db.Add(Sign(@event));
            if (await db.SaveAsync(cancellation) is not null)
            {
                throw new InvalidOperationException("Another node keeps this message at the same moment; look again.");
            }
        }

        // While a line is down, the job knocks at it: nobody else has to wait for it here.
        if (partner.LastError is null && !partner.IsSuspended)
        {
            await post.SendDueAsync(partner, cancellation);
        }
    }

    private OutgoingMessage Sign(CrossRegionSent said)
    {
        var files = said.Files.Select(file => new EnvelopeFile(file.Name, file.Sha256));
        var text = new Envelope(said.Id, site.Value.Division, said.Partner, said.ApplicationId, said.Sequence, clock.UtcNow, said.Body, [.. files]).ToText();
        return new OutgoingMessage
        {
            Id = said.Id,
            Partner = said.Partner,
            About = said.ApplicationId,
            Sequence = said.Sequence,
            Text = text,
            Signature = key.Sign(text),
            CreatedAt = clock.UtcNow,
            DueAt = clock.UtcNow,
        };
    }
}
