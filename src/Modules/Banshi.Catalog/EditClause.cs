using Banshi.Catalog.StandardsRegister;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>Adds, changes or takes away a clause of an edition that is not in force yet.</summary>
internal sealed class EditClause(AppDbContext db, OpenEdition open, AuditTrail audit) : IGuarded
{
    public static Guard Guard => RegisterReach.Write;

    /// <summary>The clause as it is; an empty one where it is new.</summary>
    public async Task<Result<View>> OpenAsync(Guid editionId, Guid? clauseId, CancellationToken cancellation)
    {
        if (!(await open.TakeAsync(editionId, cancellation)).Is(out var opened, out var problem))
        {
            return problem;
        }

        if (clauseId is null)
        {
            return new View(opened.Edition, new ClauseForm());
        }

        return await FindAsync(editionId, clauseId.Value, cancellation) is { } clause ? new View(opened.Edition, ClauseForm.Of(clause)) : PlatformProblems.Unknown;
    }

    /// <summary>Returns the key of the document.</summary>
    public async Task<Result<Guid>> SaveAsync(Guid editionId, Guid? clauseId, ClauseForm form, CancellationToken cancellation)
    {
        if (!(await open.TakeAsync(editionId, cancellation)).Is(out var opened, out var problem))
        {
            return problem;
        }

        if (form.Check() is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        var clause = clauseId is { } id ? await FindAsync(editionId, id, cancellation) : await NewAsync(editionId, cancellation);
        if (clause is null)
        {
            return PlatformProblems.Unknown;
        }

        form.Apply(clause);
        return await DoneAsync(opened, "catalog.edit-clause", new { clause.Id, clause.Number, clause.Text, clause.Elements, clause.Rules, clause.Levels }, cancellation);
    }

    /// <summary>Takes a clause away, with what was reported of it. Returns the key of the document.</summary>
    public async Task<Result<Guid>> RemoveAsync(Guid editionId, Guid clauseId, CancellationToken cancellation)
    {
        if (!(await open.TakeAsync(editionId, cancellation)).Is(out var opened, out var problem))
        {
            return problem;
        }

        if (await FindAsync(editionId, clauseId, cancellation) is not { } clause)
        {
            return PlatformProblems.Unknown;
        }

        db.Remove(clause);
        return await DoneAsync(opened, "catalog.remove-clause", new { clause.Id, clause.Number, clause.Text }, cancellation);
    }

    private async Task<Result<Guid>> DoneAsync(OpenEdition.Opened opened, string act, object detail, CancellationToken cancellation)
    {
        open.Touch(opened.Edition);
        audit.Record(opened.Document.Id, act, detail);
        return await db.SaveAsync(cancellation) is { } stale ? stale : opened.Document.Id;
    }

    private Task<StandardClause?> FindAsync(Guid editionId, Guid id, CancellationToken cancellation) =>
        db.Set<StandardClause>().SingleOrDefaultAsync(one => one.Id == id && one.EditionId == editionId, cancellation);

    private async Task<StandardClause> NewAsync(Guid editionId, CancellationToken cancellation)
    {
        var last = await db.Set<StandardClause>().Where(one => one.EditionId == editionId).MaxAsync(one => (int?)one.Position, cancellation) ?? 0;
        return db.Add(new StandardClause { Id = Guid.CreateVersion7(), EditionId = editionId, Position = last + 1, Number = "", Text = "", Elements = "", Rules = "", Levels = "" }).Entity;
    }

    internal sealed record View(StandardEdition Edition, ClauseForm Form);
}
