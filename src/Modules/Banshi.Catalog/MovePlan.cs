using Banshi.Catalog.Drafting;
using Banshi.Catalog.StandardsRegister;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;

namespace Banshi.Catalog;

/// <summary>Says how far a plan has come, or drops it with the reason.</summary>
internal sealed class MovePlan(AppDbContext db, PlanDesk desk, AuditTrail audit) : IGuarded
{
    public static Guard Guard => RegisterReach.Write;

    public async Task<Problem?> RunAsync(Guid id, Guid seen, PlanState to, string? note, CancellationToken cancellation)
    {
        if (!(await desk.TakeAsync(id, seen, to, cancellation)).Is(out var plan, out var problem))
        {
            return problem;
        }

        // What is approved is an edition: that is an act of its own.
        if (to == PlanState.Approved)
        {
            return CatalogProblems.PlanCannotGo.With();
        }

        List<FieldProblem> wrong = [.. to == PlanState.Dropped
            ? TextCheck.Required("Note", note, RegisterMapping.TextLength, "终止的理由", "why it is dropped")
            : TextCheck.Optional("Note", note, RegisterMapping.TextLength, "说明")];
        if (wrong.Count > 0)
        {
            return PlatformProblems.Invalid(wrong);
        }

        await desk.GoAsync(plan, to, Lines.Text(note), cancellation);
        audit.Record(id, "catalog.move-plan", new { plan.Title, to = to.ToString(), note = Lines.Text(note) });
        return await db.SaveAsync(cancellation);
    }
}
