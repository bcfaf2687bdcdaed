using Banshi.Cases.Domain;
using Banshi.Forms.Contracts;
using Banshi.Licenses.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>Opens the archive package of a case that has ended; the holders of the licenses that it names see it.</summary>
internal sealed class OpenArchive(AppDbContext db, ActorSource actors, IForms forms, ILicenses licenses, Uploads uploads) : IGuarded
{
    public static Guard Guard => ViewDeskCase.Guard;

    public async Task<Result<StoredFile>> RunAsync(Guid id, CancellationToken cancellation)
    {
        if (await db.Set<Case>().AsNoTracking().ReachableBy(actors.Current, Guard).SingleOrDefaultAsync(c => c.Id == id, cancellation) is not { } one
            || await db.Set<CaseArchive>().AsNoTracking().SingleOrDefaultAsync(archive => archive.CaseId == id, cancellation) is not { } archive
            || await uploads.FindAsync(archive.FileId, cancellation) is not { } file)
        {
            return PlatformProblems.Unknown;
        }

        var used = (await forms.OpenAsync(one.SheetId, cancellation))!.Answers.Files().Select(given => given.License);
        await licenses.ArchiveTakenAsync(used.Append(one.LicenseIdentifier).OfType<string>(), id, cancellation);
        return file;
    }
}
