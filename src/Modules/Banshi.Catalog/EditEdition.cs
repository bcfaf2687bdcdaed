using Banshi.Catalog.StandardsRegister;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;

namespace Banshi.Catalog;

/// <summary>Changes the details of an edition that is not in force yet.</summary>
internal sealed class EditEdition(AppDbContext db, OpenEdition open, EditionDesk desk, AuditTrail audit) : IGuarded
{
    public static Guard Guard => RegisterReach.Write;

    public async Task<Result<StandardEdition>> OpenAsync(Guid id, CancellationToken cancellation) =>
        (await open.TakeAsync(id, cancellation)).Is(out var opened, out var problem) ? opened.Edition : problem;

    /// <summary>Returns the key of the document.</summary>
    public async Task<Result<Guid>> RunAsync(Guid id, Guid seen, EditionForm form, CancellationToken cancellation)
    {
        if (!(await open.TakeAsync(id, cancellation)).Is(out var opened, out var problem))
        {
            return problem;
        }

        var (document, edition) = opened;
        if (edition.Version != seen)
        {
            return PlatformProblems.Stale;
        }

        if (await desk.CheckAsync(form, document.Id, edition.Sequence, cancellation) is { } wrong)
        {
            return wrong;
        }

        form.Apply(edition);
        if (edition.RegisteredAt is not null || edition.Sequence == 1)
        {
            (document.Number, document.Title) = (edition.Number, edition.Title);
        }

        audit.Record(document.Id, "catalog.edit-edition", new { edition.Sequence, edition.Number, edition.Title, edition.EffectiveOn });
        return await db.SaveAsync(cancellation) is { } stale ? stale : document.Id;
    }
}
