using System.Diagnostics.CodeAnalysis;
using System.Net;
using Banshi.Platform;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Exchange.Domain;

/// <summary>Hands waiting messages to a partner, in their order; one that does not go through is left for the next round.</summary>
internal sealed class Post(AppDbContext db, PartnerLine line, Clock clock)
{
    private const int Batch = 50;

    /// <summary>Sends what is due to a partner.</summary>
    public async Task SendDueAsync(Partner partner, CancellationToken cancellation)
    {
        var now = clock.UtcNow;
        foreach (var message in await db.Set<OutgoingMessage>().Where(one => one.Partner == partner.Code && one.DueAt <= now).OrderBy(one => one.Id).Take(Batch).ToListAsync(cancellation))
        {
            if (!await TryAsync(partner, message, cancellation))
            {
                return;
            }
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever goes wrong on the line is kept with the message and tried again.")]
    private async Task<bool> TryAsync(Partner partner, OutgoingMessage message, CancellationToken cancellation)
    {
        try
        {
            message.Delivered(clock.UtcNow, await line.SendAsync(partner, message, cancellation));
            partner.Answered(clock.UtcNow);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            message.Failed(clock.UtcNow, exception.Message, exception is HttpRequestException { StatusCode: >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError });
            partner.Failed(exception.Message);
        }

        // Another node may have tried at the same moment: the receiver knows the message by its key, and so do we.
        return await db.SaveAsync(cancellation) is null && message.DeliveredAt is not null;
    }
}
