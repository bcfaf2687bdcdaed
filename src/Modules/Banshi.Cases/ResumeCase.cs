using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>The applicant who asked for time says to go on.</summary>
internal sealed class ResumeCase(CaseActs acts) : IGuarded
{
    public static Guard Guard => DraftAccess.Guard;

    public async Task<Problem?> RunAsync(Guid id, Guid? seen)
    {
        if (!(await acts.TakeAsync(id, seen, Guard, "恢复办理", CaseState.Paused)).Is(out var taken, out var problem))
        {
            return problem;
        }

        var one = taken.Case;
        if (one.Pauses.Find(pause => pause is { IsOpen: true, Cause: PauseCause.Applicant }) is not { } open)
        {
            return CaseProblems.NotNow.With(CaseNames.Of(one.State), "恢复办理");
        }

        await acts.GoOnAsync(taken, open);
        acts.Record(taken, "cases.resume", new { due = one.DueOn }, "办理");
        return await acts.SaveAsync(id);
    }
}
