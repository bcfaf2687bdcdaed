using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>申报辅导: the applicant asks the window to look at a draft. Whoever asks lets the window see the draft until it has answered.</summary>
internal sealed class AskCounsel(CaseActs acts, DraftAccess drafts) : IGuarded
{
    public const int LongestText = 500;
    private const int AnswerDays = 1;

    public static Guard Guard => Guard.Allow(Role.Applicant, Reach.Own);

    public Task<Result<DraftAccess.Draft>> DraftAsync(Guid id, CancellationToken cancellation) => drafts.OpenAsync(id, cancellation);

    /// <summary>What was asked about a draft, and what was advised, latest first.</summary>
    public async Task<IReadOnlyList<Counsel>> ListAsync(Guid id, CancellationToken cancellation) =>
        await acts.Db.Set<Counsel>().AsNoTracking().ReachableBy(acts.Actor, Guard).Where(one => one.CaseId == id).OrderByDescending(one => one.AskedAt).ToListAsync(cancellation);

    public async Task<Problem?> RunAsync(Guid id, string question, CancellationToken cancellation)
    {
        if (!(await DraftAsync(id, cancellation)).Is(out var draft, out var problem))
        {
            return problem;
        }

        if (question.Trim() is not { Length: > 0 and <= LongestText } asked)
        {
            return PlatformProblems.Invalid([CaseProblems.CounselQuestionMissing.For("Question", LongestText)]);
        }

        var one = draft.Case;
        if (!one.IsDraft)
        {
            return CaseProblems.NotNow.With(CaseNames.Of(one.State), "申请申报辅导");
        }

        var counsel = new Counsel
        {
            Id = Guid.CreateVersion7(),
            CaseId = id,
            ItemName = one.ItemName,
            Division = one.Division,
            AgencyId = one.AgencyId,
            PartyId = one.PartyId,
            AskedAt = acts.Clock.UtcNow,
            Question = asked,
            DueOn = Deadline.InWorkingDays(await acts.CalendarAsync(one), acts.Clock.Today, AnswerDays),
        };
        acts.Db.Add(counsel);
        acts.Record(new CaseActs.Taken(one, await acts.ListAsync(one.ItemVersionId)), "cases.ask-counsel", new { question = asked }, "申请");

        // One question about a draft is open at a time: an index says so.
        return await acts.Db.SaveAsync(cancellation) is null ? null : CaseProblems.CounselUnderWay.With();
    }
}
