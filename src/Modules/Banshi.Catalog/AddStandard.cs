using Banshi.Catalog.StandardsRegister;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;

namespace Banshi.Catalog;

/// <summary>Writes down a document with its first edition. It is in the register for everybody once the edition is registered.</summary>
internal sealed class AddStandard(AppDbContext db, EditionDesk desk, ActorSource actors, AuditTrail audit) : IGuarded
{
    public static Guard Guard => RegisterReach.Write;

    public async Task<Result<Guid>> RunAsync(StandardKind? kind, StandardField? field, EditionForm form, CancellationToken cancellation)
    {
        if (RegisterReach.HomeOf(actors.Current) is not { } division)
        {
            return PlatformProblems.Forbidden;
        }

        var problem = await desk.CheckAsync(form, null, 1, cancellation);
        List<FieldProblem> wrong = [.. KindAndField.Check(kind, field), .. problem?.Fields ?? []];
        if (wrong.Count > 0)
        {
            return PlatformProblems.Invalid(wrong);
        }

        var edition = desk.Begin(division, kind!.Value, field!.Value, form, null);
        audit.Record(edition.StandardId, "catalog.add-standard", new { edition.Number, edition.Title });
        return await db.SaveAsync(cancellation) is { } stale ? stale : edition.StandardId;
    }
}
