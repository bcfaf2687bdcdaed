using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.StandardsRegister;

/// <summary>What all acts on plans have in common: taking one that may go somewhere, and writing down where it went.</summary>
internal sealed class PlanDesk(AppDbContext db, ActorSource actors, Clock clock)
{
    /// <summary>The plan, where this officer may move it and it may go there from where he saw it.</summary>
    public async Task<Result<RevisionPlan>> TakeAsync(Guid id, Guid seen, PlanState to, CancellationToken cancellation)
    {
        if (await db.Set<RevisionPlan>().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } plan)
        {
            return PlatformProblems.Unknown;
        }

        if (!RegisterReach.MayWrite(actors.Current, plan.Division))
        {
            return PlatformProblems.Forbidden;
        }

        return plan.Version == seen && PlanRoute.After(plan.State).Contains(to) ? plan : CatalogProblems.PlanCannotGo;
    }

    public async Task GoAsync(RevisionPlan plan, PlanState to, string note, CancellationToken cancellation)
    {
        var last = await db.Set<PlanStep>().Where(step => step.PlanId == plan.Id).MaxAsync(step => (int?)step.Number, cancellation) ?? 0;
        plan.State = to;
        db.Add(new PlanStep { PlanId = plan.Id, Number = last + 1, State = to, At = clock.UtcNow, By = actors.Current.Name, Note = note });
    }
}
