using Banshi.Cases.Contracts;
using Banshi.Cases.Domain;
using Banshi.Cases.Views;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>The window looks at a draft whose applicant asked for it, and says what to change. It is advice: nothing is accepted or refused by it, and no clock runs.</summary>
internal sealed class GiveCounsel(CaseActs acts, CaseReading reading, IForms forms, Uploads uploads) : IGuarded
{
    private const int Most = 50;

    public static Guard Guard => Guard.Allow(Role.WindowClerk, Reach.Division);

    /// <summary>A question with the draft that it is about.</summary>
    public sealed record View(Counsel Counsel, Case Case, IReadOnlyList<AnswersView> Answers);

    /// <summary>What waits to be answered, most urgent first; at most fifty.</summary>
    public async Task<IReadOnlyList<Counsel>> ListAsync(CancellationToken cancellation) =>
        await Waiting().AsNoTracking().OrderBy(one => one.DueOn).ThenBy(one => one.Id).Take(Most).ToListAsync(cancellation);

    public async Task<Result<View>> ViewAsync(Guid id, CancellationToken cancellation)
    {
        if (await Waiting().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } counsel)
        {
            return PlatformProblems.Unknown;
        }

        var draft = await acts.Db.Set<Case>().AsNoTracking().SingleAsync(one => one.Id == counsel.CaseId, cancellation);
        return new View(counsel, draft, await reading.AnswersAsync(draft, cancellation));
    }

    /// <summary>A file of the draft, while its question is open.</summary>
    public async Task<Result<StoredFile>> FileAsync(Guid id, Guid fileId, CancellationToken cancellation)
    {
        var sheet = await Waiting().Where(one => one.Id == id).Join(acts.Db.Set<Case>(), one => one.CaseId, draft => draft.Id, (_, draft) => (Guid?)draft.SheetId).SingleOrDefaultAsync(cancellation);
        if (sheet is not { } key || (await forms.OpenAsync(key, cancellation))!.Answers.Files().All(file => file.FileId != fileId) || await uploads.FindAsync(fileId, cancellation) is not { } found)
        {
            return PlatformProblems.Unknown;
        }

        await reading.FileOpenedAsync(found, await Waiting().Where(one => one.Id == id).Select(one => one.CaseId).SingleAsync(cancellation), cancellation);
        return found;
    }

    public async Task<Problem?> RunAsync(Guid id, string advice, CancellationToken cancellation)
    {
        if (await Waiting().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } counsel)
        {
            return PlatformProblems.Unknown.With();
        }

        if (advice.Trim() is not { Length: > 0 and <= AskCounsel.LongestText } given)
        {
            return PlatformProblems.Invalid([CaseProblems.AdviceMissing.For("Advice", AskCounsel.LongestText)]);
        }

        (counsel.Advice, counsel.AnsweredAt, counsel.AnsweredBy) = (given, acts.Clock.UtcNow, acts.Actor.Name);
        var draft = await acts.Db.Set<Case>().AsNoTracking().SingleAsync(one => one.Id == counsel.CaseId, cancellation);
        acts.Record(new CaseActs.Taken(draft, await acts.ListAsync(draft.ItemVersionId)), "cases.give-counsel", new { opinion = given }, "申请");
        acts.Tell(draft, CaseStep.CounselGiven);
        return await acts.Db.SaveAsync(cancellation);
    }

    // A draft that was submitted meanwhile is looked at as a case, and needs no advice any more.
    private IQueryable<Counsel> Waiting() => acts.Db.Set<Counsel>().ReachableBy(acts.Actor, Guard)
        .Where(one => one.AnsweredAt == null && acts.Db.Set<Case>().Any(draft => draft.Id == one.CaseId && draft.State == CaseState.Draft));
}
