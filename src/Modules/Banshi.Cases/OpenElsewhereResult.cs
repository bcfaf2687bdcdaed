using Banshi.Cases.Domain;
using Banshi.Cases.Views;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>An applicant opens what another platform sent about a part of his life event: its notices, its decision, the license.</summary>
internal sealed class OpenElsewhereResult(AppDbContext db, ActorSource actors, CaseReading reading, Uploads uploads) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.Applicant, Reach.Own);

    public async Task<Result<StoredFile>> RunAsync(Guid id, Guid fileId, CancellationToken cancellation)
    {
        var one = await db.Set<CrossRegionCase>().AsNoTracking().ReachableBy(actors.Current, Guard).SingleOrDefaultAsync(c => c.Id == id && c.LifeEventCaseId != null, cancellation);
        if (one?.Results.Exists(result => result.FileId == fileId) != true || await uploads.FindAsync(fileId, cancellation) is not { } file)
        {
            return PlatformProblems.Unknown;
        }

        await reading.FileOpenedAsync(file, id, cancellation);
        return file;
    }
}
