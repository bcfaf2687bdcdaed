using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>
/// 委托受理, 授权办理: what a center or station of the base level has taken and checked for an agency is accepted in its name, and recorded with whoever took it.
/// Entrusted with accepting, it hands the case to the agency; authorized, it keeps it, reviews and decides. Without an authorization in force the case waits
/// for the agency's window. Run again, it finds the case accepted.
/// </summary>
internal sealed class AcceptForAgency(CaseActs acts, AcceptCase accept, ActorSource actors, Authorizations authorizations) : IEventHandler<TakenForAgency>
{
    public async Task HandleAsync(TakenForAgency @event, CancellationToken cancellation)
    {
        var one = await acts.Db.Set<Case>().SingleAsync(c => c.Id == @event.CaseId, cancellation);
        if (one.State != CaseState.Submitted)
        {
            return;
        }

        if (@event.Mode == BaseLevelMode.Decision && !await KeepBelowAsync(one, cancellation))
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

    // The case moves to the division of the station: its queue, its reach and its center are those of the station from now on.
    private async Task<bool> KeepBelowAsync(Case one, CancellationToken cancellation)
    {
        if (await authorizations.StationOfAsync(one.Id, cancellation) is not { } station
            || await authorizations.FindAsync(one.AgencyId, station, one.TaskCode, cancellation) is not { } authorization)
        {
            return false;
        }

        (one.Division, one.AuthorizationId) = (authorization.Division, authorization.Id);
        return true;
    }
}
