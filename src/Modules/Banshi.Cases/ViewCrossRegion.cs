using Banshi.Cases.Domain;
using Banshi.Cases.Views;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>An application that others decide, as the window that took it sees it.</summary>
internal sealed class ViewCrossRegion(AppDbContext db, ActorSource actors, CaseReading reading, Uploads uploads) : IGuarded
{
    public static Guard Guard => CrossRegionActs.Guard;

    public sealed record View(CrossRegionCase Case, IReadOnlyList<AnswersView> Answers, IReadOnlyList<TrailView.Line> Trail, bool TrailIsWhole)
    {
        public bool CanPostPapers => Case.SentAt is not null && Case.IsOpen && Case.PapersPosted.Length == 0;

        public bool CanHandOver => HandOverResult.From.Contains(Case.State);

        public bool CanWithdraw => !Case.IsTakenBack && WithdrawCrossRegion.From.Contains(Case.State);
    }

    public async Task<Result<View>> RunAsync(Guid id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } one)
        {
            return PlatformProblems.Unknown;
        }

        var records = await reading.RecordsAsync(id, cancellation);
        return new View(one, await reading.AnswersAsync(one, cancellation), reading.Trail.ForDesk(records), AuditTrail.FirstBreak(records) is null);
    }

    /// <summary>A file of it: one that was sent, or one that came back.</summary>
    public async Task<Result<StoredFile>> OpenAsync(Guid id, Guid fileId, CancellationToken cancellation)
    {
        var isPart = await FindAsync(id, cancellation) is { } one
            && (one.Results.Exists(file => file.FileId == fileId)
                || (await reading.AnswersAsync(one, cancellation)).SelectMany(part => part.Lines).SelectMany(line => line.Files).Any(given => given.File.FileId == fileId));
        if (!isPart || await uploads.FindAsync(fileId, cancellation) is not { } file)
        {
            return PlatformProblems.Unknown;
        }

        await reading.FileOpenedAsync(file, id, cancellation);
        return file;
    }

    private Task<CrossRegionCase?> FindAsync(Guid id, CancellationToken cancellation) =>
        db.Set<CrossRegionCase>().AsNoTracking().ReachableBy(actors.Current, Guard).Where(CrossRegionActs.IsTakenAtWindow).SingleOrDefaultAsync(one => one.Id == id, cancellation);
}
