using System.Diagnostics.CodeAnalysis;
using Banshi.Catalog.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Banshi.Catalog;

/// <summary>
/// Carries out what was approved for today. Each proposal is a save of its own in a scope of its own: a node that is cut off leaves the rest to the next run,
/// and two nodes that meet over one proposal carry it out once, as its version changes with it.
/// </summary>
internal sealed partial class TakeEffect(AppDbContext db, IServiceScopeFactory scopes, Clock clock, ILogger<TakeEffect> logger) : IJob
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
            await CarryOutAsync(id, cancellation);
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "One proposal's failure is kept and must not hold up the others.")]
    private async Task CarryOutAsync(Guid id, CancellationToken cancellation)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<ActorSource>().Current = Actor.System;
            await scope.ServiceProvider.GetRequiredService<CarryOutProposal>().RunAsync(id, cancellation);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            LogFailed(exception, id);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Proposal {Proposal} could not be carried out; it is tried again.")]
    private partial void LogFailed(Exception exception, Guid proposal);
}

/// <summary>One proposal on its day. Whoever is slower than another node finds it done.</summary>
internal sealed class CarryOutProposal(AppDbContext db, ProposalCarrier carrier, ReviewDesk desk)
{
    public async Task RunAsync(Guid id, CancellationToken cancellation)
    {
        var proposal = await db.Set<Proposal>().SingleAsync(one => one.Id == id, cancellation);
        if (proposal.AppliedAt is not null)
        {
            return;
        }

        var problem = await carrier.CarryOutAsync(proposal, cancellation);
        if (problem is not null)
        {
            await desk.ReturnAsync(proposal, problem.Title, cancellation);
        }

        await desk.SaveAsync(proposal, problem is null ? "catalog.take-effect" : "catalog.return", new { proposal.Title, on = proposal.EffectiveOn, problem = problem?.Kind.Code }, cancellation);
    }
}
