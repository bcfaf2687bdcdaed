using Banshi.Catalog.Domain;
using Banshi.Platform;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Catalog;

/// <summary>
/// Carries out what was approved for today. Each proposal is a save of its own in a scope of its own: a node that is cut off leaves the rest to the next run,
/// and two nodes that meet over one proposal carry it out once, as its version changes with it.
/// </summary>
internal sealed class TakeEffect(AppDbContext db, IServiceScopeFactory scopes, Clock clock) : IJob
{
    public static string Name => "catalog.take-effect";

    public static TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancellation)
    {
        var today = clock.Today;
        var due = await db.Set<Proposal>().Where(one => one.State == ProposalState.Approved && one.AppliedAt == null && one.EffectiveOn <= today)
            .OrderBy(one => one.EffectiveOn).Select(one => one.Id).ToListAsync(cancellation);
        foreach (var id in due)
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Platform.Actors.ActorSource>().Current = Platform.Actors.Actor.System;
            await scope.ServiceProvider.GetRequiredService<CarryOutProposal>().RunAsync(id, cancellation);
        }
    }
}

/// <summary>One proposal on its day.</summary>
internal sealed class CarryOutProposal(AppDbContext db, ProposalCarrier carrier, AuditTrail audit)
{
    public async Task RunAsync(Guid id, CancellationToken cancellation)
    {
        var proposal = await db.Set<Proposal>().SingleAsync(one => one.Id == id, cancellation);
        if (proposal.AppliedAt is not null)
        {
            return;
        }

        await carrier.CarryOutAsync(proposal, cancellation);
        audit.Record(id, "catalog.take-effect", new { proposal.Title, on = proposal.EffectiveOn });
        await db.SaveAsync(cancellation);
    }
}
