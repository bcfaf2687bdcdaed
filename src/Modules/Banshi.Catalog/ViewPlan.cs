using Banshi.Catalog.StandardsRegister;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>A plan, the states that it has reached, and where it may go from here.</summary>
internal sealed class ViewPlan(AppDbContext db, ActorSource actors, Clock clock) : IGuarded
{
    public static Guard Guard => RegisterReach.Read;

    public async Task<Result<View>> RunAsync(Guid id, CancellationToken cancellation)
    {
        if (await db.Set<RevisionPlan>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } plan)
        {
            return PlatformProblems.Unknown;
        }

        var steps = await db.Set<PlanStep>().AsNoTracking().Where(step => step.PlanId == id).OrderByDescending(step => step.Number).ToListAsync(cancellation);
        var revised = plan.StandardId is null ? null : await db.Set<StandardDocument>().AsNoTracking().SingleAsync(one => one.Id == plan.StandardId, cancellation);
        var became = plan.EditionId is null ? null : await db.Set<StandardEdition>().AsNoTracking().SingleAsync(one => one.Id == plan.EditionId, cancellation);
        return new View(plan, steps, revised, became, clock.Today, RegisterReach.MayWrite(actors.Current, plan.Division));
    }

    /// <param name="Plan">The plan.</param>
    /// <param name="Steps">What it has reached, the latest first.</param>
    /// <param name="Revised">The document that it revises; null for a new one.</param>
    /// <param name="Became">The edition that it became; null before.</param>
    /// <param name="Today">Today.</param>
    /// <param name="MayWrite">Whether this officer may move it.</param>
    internal sealed record View(RevisionPlan Plan, IReadOnlyList<PlanStep> Steps, StandardDocument? Revised, StandardEdition? Became, DateOnly Today, bool MayWrite)
    {
        public IReadOnlyList<PlanState> Next => MayWrite ? PlanRoute.After(Plan.State) : [];
    }
}
