using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>Opens the archive package of a case that has ended.</summary>
internal sealed class OpenArchive(AppDbContext db, ActorSource actors, Uploads uploads) : IGuarded
{
    public static Guard Guard => ViewDeskCase.Guard;

    public async Task<Result<StoredFile>> RunAsync(Guid id, CancellationToken cancellation)
    {
        var isReached = await db.Set<Case>().AsNoTracking().ReachableBy(actors.Current, Guard).AnyAsync(c => c.Id == id, cancellation);
        return isReached && await db.Set<CaseArchive>().AsNoTracking().SingleOrDefaultAsync(one => one.CaseId == id, cancellation) is { } archive
            && await uploads.FindAsync(archive.FileId, cancellation) is { } file
                ? file
                : PlatformProblems.Unknown;
    }
}
