using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.StandardsRegister;

/// <summary>An edition that this officer may change now, with its document: the latest one, as long as it is not in force.</summary>
internal sealed class OpenEdition(AppDbContext db, ActorSource actors, Clock clock)
{
    public async Task<Result<Opened>> TakeAsync(Guid editionId, CancellationToken cancellation)
    {
        if (await db.Set<StandardEdition>().SingleOrDefaultAsync(one => one.Id == editionId, cancellation) is not { } edition)
        {
            return PlatformProblems.Unknown;
        }

        var document = await db.Set<StandardDocument>().SingleAsync(one => one.Id == edition.StandardId, cancellation);
        if (!RegisterReach.MayWrite(actors.Current, document.Division))
        {
            return PlatformProblems.Forbidden;
        }

        var hasLater = await db.Set<StandardEdition>().AnyAsync(one => one.StandardId == document.Id && one.Sequence > edition.Sequence, cancellation);
        return hasLater || edition.IsFrozen(clock.Today) || document.RepealedOn is not null ? CatalogProblems.EditionIsFrozen : new Opened(document, edition);
    }

    /// <summary>A change of a clause is a change of its edition: it must not slip in while somebody else registers the edition.</summary>
    public void Touch(StandardEdition edition) => db.Entry(edition).Property(one => one.Title).IsModified = true;

    internal sealed record Opened(StandardDocument Document, StandardEdition Edition);
}
