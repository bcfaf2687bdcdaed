using Banshi.Cases.Contracts;
using Banshi.Notices.Domain;
using Banshi.Platform.Outbox;

namespace Banshi.Notices;

/// <summary>Makes a notice of what happened to a case.</summary>
internal sealed class TellApplicant(ICases cases, Telling telling) : IEventHandler<CaseStepped>
{
    public async Task HandleAsync(CaseStepped @event, CancellationToken cancellation)
    {
        if (await cases.FindAsync(@event.CaseId, cancellation) is not { } one || await telling.IsToldAsync(@event.Id, cancellation))
        {
            return;
        }

        var notice = new Notice
        {
            Id = @event.Id,
            CaseId = one.Id,
            PartyId = one.PartyId,
            Step = @event.Step,
            ItemName = one.ItemName,
            AgencyName = one.AgencyName,
            Until = @event.Until,
            At = telling.Now,
        };
        await telling.TellAsync(notice, one.Phone, cancellation);
    }
}
