using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>
/// 委托受理: what a center or station of the base level has taken and checked for an agency is accepted in its name, and recorded with whoever took it. Run
/// again, it finds the case accepted.
/// </summary>
internal sealed class AcceptForAgency(CaseActs acts, AcceptCase accept, ActorSource actors) : IEventHandler<TakenForAgency>
{
    public async Task HandleAsync(TakenForAgency @event, CancellationToken cancellation)
    {
        var one = await acts.Db.Set<Case>().SingleAsync(c => c.Id == @event.CaseId, cancellation);
        if (one.State != CaseState.Submitted)
        {
            return;
        }

        actors.Current = new Actor { Name = @event.By, Channel = Channel.Partner };
        await accept.WriteAsync(new CaseActs.Taken(one, await acts.ListAsync(one.ItemVersionId)), cancellation);
        if (await acts.Db.SaveAsync(cancellation) is not null)
        {
            throw new InvalidOperationException("The case changed while it was being accepted; it is tried again.");
        }
    }
}
