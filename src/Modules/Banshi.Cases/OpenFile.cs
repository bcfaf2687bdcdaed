using Banshi.Cases.Domain;
using Banshi.Forms.Contracts;
using Banshi.Licenses.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>
/// Opens a file that was given with a case, for everybody who may see the case; what was photographed in a survey, for the office. A draft's stay on
/// the side on which it is filled in; there also those of a part in another place, as long as the window that took it completes it.
/// </summary>
internal sealed class OpenFile(AppDbContext db, ActorSource actors, IForms forms, ILicenses licenses, Uploads uploads) : IGuarded
{
    public static Guard Guard => OpenDocument.Guard;

    public async Task<Result<StoredFile>> RunAsync(Guid caseId, Guid fileId, CancellationToken cancellation)
    {
        var one = await FindAsync(db.Set<Case>().ReachableBy(actors.Current, Guard).Where(c => c.State != CaseState.Draft || c.Channel == actors.Current.Channel), caseId, cancellation)
            ?? (actors.Current.Channel == Channel.Window ? await FindAsync(db.PartsTakenBy(actors.Current).Where(TakenParts.IsWithIt), caseId, cancellation) : null);
        if (one is null || !await HoldsAsync(one, fileId, cancellation) || await uploads.FindAsync(fileId, cancellation) is not { } found)
        {
            return PlatformProblems.Unknown;
        }

        await licenses.FileOpenedAsync(found.Sha256, caseId, cancellation);
        return found;
    }

    private static Task<Case?> FindAsync(IQueryable<Case> reached, Guid caseId, CancellationToken cancellation) =>
        reached.AsNoTracking().Include(c => c.Corrections).Include(c => c.Pauses).AsSplitQuery().SingleOrDefaultAsync(c => c.Id == caseId, cancellation);

    private async Task<bool> HoldsAsync(Case one, Guid fileId, CancellationToken cancellation) =>
        await db.Set<CaseMessage>().AnyAsync(message => message.CaseId == one.Id && message.FileId == fileId, cancellation)
        || (!CaseMessages.IsApplicant(actors.Current) && one.Pauses.Exists(pause => pause.Photos.Exists(photo => photo.FileId == fileId)))
        || (!CaseMessages.IsApplicant(actors.Current) && await db.Set<CaseSignature>().AnyAsync(signed => signed.ImageId == fileId && (signed.DraftId == one.Id || signed.DraftId == one.LifeEventCaseId), cancellation))
        || await IsGivenAsync(one, fileId, cancellation);

    // Files of an answer before its correction stay on record too.
    private async Task<bool> IsGivenAsync(Case one, Guid fileId, CancellationToken cancellation)
    {
        foreach (var sheetId in one.Corrections.SelectMany(correction => new[] { correction.SheetBefore, correction.SheetAfter }).Append(one.SheetId).Distinct())
        {
            if ((await forms.OpenAsync(sheetId, cancellation))!.Answers.Files().Any(file => file.FileId == fileId))
            {
                return true;
            }
        }

        return false;
    }
}
