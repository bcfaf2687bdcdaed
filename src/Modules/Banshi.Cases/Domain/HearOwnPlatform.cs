using Banshi.Cases.Contracts;
using Banshi.Platform.Data;
using Banshi.Platform.Outbox;

namespace Banshi.Cases.Domain;

/// <summary>Where both sides are divisions of this platform, its messages go from hand to hand. What is said to partners is carried by whoever exchanges with them.</summary>
internal sealed class HearOwnPlatform(ICrossRegion line, AppDbContext db) : IEventHandler<CrossRegionSent>
{
    public async Task HandleAsync(CrossRegionSent @event, CancellationToken cancellation)
    {
        if (@event.Partner.Length > 0)
        {
            return;
        }

        var files = @event.Files.DistinctBy(file => file.Sha256).ToDictionary(file => file.Sha256, file => file.FileId);
        await line.HearAsync(new PartnerMessage("", "", @event.ApplicationId, @event.Body, files), cancellation);
        if (await db.SaveAsync(cancellation) is not null)
        {
            throw new InvalidOperationException("Something else happened to the application at this moment; the message is heard again.");
        }
    }
}
