using Banshi.Cases.Domain;
using Banshi.Cases.Post;
using Banshi.Platform.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>Orders a parcel from the postal service; one that has its number is ordered already.</summary>
internal sealed class OrderParcel(CaseActs acts, IPostService post) : IEventHandler<ParcelOrdered>
{
    public async Task HandleAsync(ParcelOrdered @event, CancellationToken cancellation)
    {
        var parcel = await acts.Db.Set<Parcel>().SingleAsync(one => one.CaseId == @event.CaseId, cancellation);
        if (parcel.TrackingNumber.Length > 0)
        {
            return;
        }

        var one = await acts.Db.Set<Case>().AsNoTracking().SingleAsync(c => c.Id == parcel.CaseId, cancellation);
        parcel.TrackingNumber = await post.OrderAsync(new ParcelOrder(one.Id, (await acts.AgencyAsync(one)).Name, parcel.Receiver, parcel.Phone, parcel.Address), cancellation);
        if (await acts.Db.SaveAsync(cancellation) is not null)
        {
            throw new InvalidOperationException("The parcel changed while it was being ordered; it is tried again.");
        }
    }
}
