using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>
/// The applicant asks for time, for example to put something right: the clock stands until the applicant says to go on. Nobody else can start it, and
/// nobody can be made to.
/// </summary>
internal sealed class SuspendCase(CaseActs acts) : IGuarded
{
    public static Guard Guard => DraftAccess.Guard;

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, string reason)
    {
        if (!(await acts.TakeAsync(id, seen, Guard, "申请中止", CaseState.Accepted, CaseState.Reviewed)).Is(out var taken, out var problem))
        {
            return problem;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return PlatformProblems.Invalid([CaseProblems.ReasonMissing.For("Reason")]);
        }

        var one = taken.Case;
        var pause = new Pause
        {
            Id = Guid.CreateVersion7(),
            CaseId = one.Id,
            Cause = PauseCause.Applicant,
            Name = "申请人申请中止",
            Kind = "",
            Reason = reason.Trim(),
            StartedAt = acts.Clock.UtcNow,
            StartedBy = acts.Actor.Name,
            Before = one.State,
            AwaitedBefore = one.Awaits,
        };
        await acts.PauseAsync(taken, pause, Awaited.Applicant);
        acts.Record(taken, "cases.suspend", new { pause.Reason }, "办理");
        return await acts.SaveAsync(id);
    }
}
