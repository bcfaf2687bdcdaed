using Banshi.Identity.Contracts;
using Banshi.Licenses.Contracts;
using Banshi.Notices.Domain;
using Banshi.Platform.Outbox;

namespace Banshi.Notices;

/// <summary>Makes a notice of what its holder must know of a license.</summary>
internal sealed class TellHolder(IIdentity identity, Telling telling) : IEventHandler<LicenseStepped>
{
    public async Task HandleAsync(LicenseStepped @event, CancellationToken cancellation)
    {
        if (await identity.FindPartyAsync(@event.PartyId, cancellation) is not { } holder || await telling.IsToldAsync(@event.Id, cancellation))
        {
            return;
        }

        var notice = new Notice
        {
            Id = @event.Id,
            CaseId = null,
            PartyId = holder.Id,
            Step = null,
            LicenseStep = @event.Step,
            ItemName = @event.TypeName,
            AgencyName = @event.AgencyName,
            Until = @event.Until,
            At = telling.Now,
        };
        await telling.TellAsync(notice, holder.Phone, cancellation);
    }
}
