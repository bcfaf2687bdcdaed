using Banshi.Catalog.StandardsRegister;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;

namespace Banshi.Catalog;

/// <summary>Registers an edition that was written down: from its day on it is in force, supersedes the one before, and never changes.</summary>
internal sealed class RegisterEdition(AppDbContext db, OpenEdition open, ActorSource actors, AuditTrail audit, Clock clock) : IGuarded
{
    public static Guard Guard => RegisterReach.Write;

    public async Task<Problem?> RunAsync(Guid id, Guid seen, CancellationToken cancellation)
    {
        if (!(await open.TakeAsync(id, cancellation)).Is(out var opened, out var problem))
        {
            return problem;
        }

        var (document, edition) = opened;
        if (edition.Version != seen || edition.RegisteredAt is not null)
        {
            return PlatformProblems.Stale.With();
        }

        (edition.RegisteredAt, edition.RegisteredBy) = (clock.UtcNow, actors.Current.Name);
        (document.Number, document.Title) = (edition.Number, edition.Title);
        audit.Record(document.Id, "catalog.register-edition", new { edition.Sequence, edition.Number, edition.Title, edition.EffectiveOn });
        return await db.SaveAsync(cancellation);
    }
}
