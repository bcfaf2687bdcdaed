using Banshi.Catalog.StandardsRegister;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>A plan is approved: it becomes an edition, of the document that it revises or of a new one, whose clauses are then written down.</summary>
internal sealed class ApprovePlan(AppDbContext db, PlanDesk desk, EditionDesk editions, AuditTrail audit) : IGuarded
{
    public static Guard Guard => RegisterReach.Write;

    /// <summary>Returns the key of the document.</summary>
    public async Task<Result<Guid>> RunAsync(Guid id, Guid seen, EditionForm form, CancellationToken cancellation)
    {
        if (!(await desk.TakeAsync(id, seen, PlanState.Approved, cancellation)).Is(out var plan, out var problem))
        {
            return problem;
        }

        if (!(await AddAsync(plan, form, cancellation)).Is(out var edition, out var wrong))
        {
            return wrong;
        }

        plan.EditionId = edition.Id;
        await desk.GoAsync(plan, PlanState.Approved, $"{edition.Number} {edition.Title}", cancellation);
        audit.Record(id, "catalog.approve-plan", new { plan.Title, edition.Number });
        audit.Record(edition.StandardId, "catalog.add-edition", new { edition.Sequence, edition.Number, edition.Title, plan = id });
        return await db.SaveAsync(cancellation) is { } stale ? stale : edition.StandardId;
    }

    private async Task<Result<StandardEdition>> AddAsync(RevisionPlan plan, EditionForm form, CancellationToken cancellation)
    {
        if (plan.StandardId is not { } standardId)
        {
            return await editions.CheckAsync(form, null, 1, cancellation) is { } problem ? problem : editions.Begin(plan.Division, plan.Kind, plan.Field, form, plan.Id);
        }

        var document = await db.Set<StandardDocument>().SingleAsync(one => one.Id == standardId, cancellation);
        if (await editions.MayGrowAsync(document, cancellation) is { } closed)
        {
            return closed;
        }

        return await editions.CheckAsync(form, standardId, await editions.NextAsync(standardId, cancellation), cancellation) is { } wrong
            ? wrong
            : await editions.GoOnAsync(document, form, plan.Id, cancellation);
    }
}
