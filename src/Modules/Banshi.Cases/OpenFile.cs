using Banshi.Cases.Domain;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>Opens a file that was given with a case, for everybody who may see the case.</summary>
internal sealed class OpenFile(AppDbContext db, ActorSource actors, IForms forms, Uploads uploads) : IGuarded
{
    public static Guard Guard => OpenDocument.Guard;

    public async Task<Result<StoredFile>> RunAsync(Guid caseId, Guid fileId, CancellationToken cancellation)
    {
        var one = await db.Set<Case>().AsNoTracking().ReachableBy(actors.Current, Guard).Include(c => c.Corrections).SingleOrDefaultAsync(c => c.Id == caseId, cancellation);
        if (one is null)
        {
            return PlatformProblems.Unknown;
        }

        if (await db.Set<CaseMessage>().AnyAsync(message => message.CaseId == caseId && message.FileId == fileId, cancellation) && await uploads.FindAsync(fileId, cancellation) is { } sent)
        {
            return sent;
        }

        // Files of an answer before its correction stay on record too.
        foreach (var sheetId in one.Corrections.SelectMany(correction => new[] { correction.SheetBefore, correction.SheetAfter }).Append(one.SheetId).Distinct())
        {
            var sheet = await forms.OpenAsync(sheetId, cancellation);
            if (sheet!.Answers.Files().Any(file => file.FileId == fileId) && await uploads.FindAsync(fileId, cancellation) is { } found)
            {
                return found;
            }
        }

        return PlatformProblems.Unknown;
    }
}
