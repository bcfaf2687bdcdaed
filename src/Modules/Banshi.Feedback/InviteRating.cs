using Banshi.Cases.Contracts;
using Banshi.Feedback.Domain;
using Banshi.Platform.Data;
using Banshi.Platform.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Feedback;

/// <summary>Opens a completed case to its one rating.</summary>
internal sealed class InviteRating(AppDbContext db) : IEventHandler<CaseCompleted>
{
    public async Task HandleAsync(CaseCompleted @event, CancellationToken cancellation)
    {
        if (await db.Set<RatingInvitation>().AnyAsync(one => one.CaseId == @event.CaseId, cancellation))
        {
            return;
        }

        db.Add(new RatingInvitation
        {
            CaseId = @event.CaseId,
            CaseNumber = @event.CaseNumber,
            TaskCode = @event.TaskCode,
            ItemName = @event.ItemName,
            AgencyId = @event.AgencyId,
            Division = @event.Division,
            PartyId = @event.PartyId,
            CompletedAt = @event.CompletedAt,
        });
        await db.SaveAsync(cancellation);
    }
}
