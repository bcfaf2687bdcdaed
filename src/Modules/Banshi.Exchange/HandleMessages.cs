using System.Text.Json;
using Banshi.Cases.Contracts;
using Banshi.Exchange.Domain;
using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Platform.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Exchange;

/// <summary>
/// Acts on what a partner says about an application, in the order in which it was said: a message that comes before its turn waits for those before it. The
/// act and the mark that it was done are one save.
/// </summary>
internal sealed class HandleMessages(AppDbContext db, ICrossRegion cases, Clock clock) : IEventHandler<MessageReceived>
{
    public async Task HandleAsync(MessageReceived @event, CancellationToken cancellation)
    {
        var name = await db.Set<Partner>().Where(one => one.Code == @event.Partner).Select(one => one.Name).SingleAsync(cancellation);
        var about = db.Set<IncomingMessage>().Where(one => one.Partner == @event.Partner && one.About == @event.About);
        var next = (await about.Where(one => one.HandledAt != null).MaxAsync(one => (int?)one.Sequence, cancellation) ?? 0) + 1;
        while (await about.SingleOrDefaultAsync(one => one.Sequence == next, cancellation) is { } message)
        {
            var files = JsonSerializer.Deserialize<Dictionary<string, Guid>>(message.Files)!;
            await cases.HearAsync(new PartnerMessage(message.Partner, name, message.About, Envelope.Read(message.Text)!.Body, files), cancellation);
            message.HandledAt = clock.UtcNow;
            if (await db.SaveAsync(cancellation) is not null)
            {
                throw new InvalidOperationException("Something else happened to the application at this moment; the message is heard again.");
            }

            next++;
        }
    }
}
