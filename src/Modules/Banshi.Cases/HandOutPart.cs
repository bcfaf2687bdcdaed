using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>
/// The window that took a life event hands out what a part of it ended in, wherever that was decided: the decision that it prints, and an electronic
/// license. Nobody travels to the other place for these; any other paper stays with those who decided, and what is in the post with the post.
/// </summary>
internal sealed class HandOutPart(CaseActs acts, DeliverCase deliver, ViewLifeEventCase view) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.WindowClerk, Reach.Division);

    public async Task<Result<ViewLifeEventCase.View>> ViewAsync(Guid id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) is null ? PlatformProblems.Unknown : await view.OfCaseAsync(id, cancellation);

    /// <param name="id">The application.</param>
    /// <param name="part">Id of the part.</param>
    /// <param name="receiver">Who received it.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Problem?> RunAsync(Guid id, string part, string receiver, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } one || one.Parts.Find(other => other.PartId == part) is not { } asked)
        {
            return PlatformProblems.Unknown.With();
        }

        var parts = acts.Db.Set<Case>().Where(other => other.LifeEventCaseId == id);
        if (asked.State != PartState.Begun)
        {
            return CaseProblems.NoResultYet.With(asked.Name);
        }

        if (!(await acts.TakeAsync(parts, asked.CaseId, null, "送达", CaseState.Completed)).Is(out var taken, out var problem))
        {
            return problem;
        }

        if (await RefuseAsync(asked, taken, cancellation) is { } refused)
        {
            return refused;
        }

        var things = PartResult.Things(taken.Case, taken.List.Content);
        acts.Record(one, "cases.hand-out-part", new { name = asked.Name, receiver = receiver.Trim(), things });
        return await deliver.HandOutAsync(taken, receiver, things);
    }

    private async Task<Problem?> RefuseAsync(LifeEventPart part, CaseActs.Taken taken, CancellationToken cancellation)
    {
        if (PartResult.Papers(taken.Case, taken.List.Content) is { Count: > 0 } papers)
        {
            return CaseProblems.PaperStaysThere.With(part.Name, string.Join('、', papers));
        }

        if (await acts.Db.Set<CaseDocument>().AnyAsync(document => document.CaseId == part.CaseId && document.Kind == DocumentKind.Revocation, cancellation))
        {
            return CaseProblems.ResultRevoked.With(part.Name);
        }

        return await acts.Db.Set<Parcel>().AnyAsync(parcel => parcel.CaseId == part.CaseId, cancellation) ? CaseProblems.ResultInThePost.With(part.Name) : null;
    }

    private Task<LifeEventCase?> FindAsync(Guid id, CancellationToken cancellation) => acts.Db.Set<LifeEventCase>().AsNoTracking().ReachableBy(acts.Actor, Guard)
        .Include(one => one.Parts).SingleOrDefaultAsync(one => one.Id == id && one.Channel == Channel.Window && one.SubmittedAt != null, cancellation);
}
