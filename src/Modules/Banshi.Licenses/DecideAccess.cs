using Banshi.Licenses.Sharing;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Licenses;

/// <summary>A third person, in the owning department, approves a reviewed application or refuses it with reasons. What was granted before for the same type ends with it.</summary>
internal sealed class DecideAccess(AccessDesk desk) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.Approver, Reach.Agency);

    /// <param name="id">The application.</param>
    /// <param name="seen">The version that the person has seen.</param>
    /// <param name="approve">Whether it is approved; null where nothing was chosen.</param>
    /// <param name="reason">Reasons.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Problem?> RunAsync(Guid id, Guid? seen, bool? approve, string reason, CancellationToken cancellation)
    {
        if (!(await desk.FindAsync(id, seen, Guard, cancellation)).Is(out var grant, out var problem))
        {
            return problem;
        }

        return await desk.HinderAsync(grant, AccessState.Reviewed, "审批", Guard, cancellation)
            ?? AccessDesk.Check(approve, reason)
            ?? await desk.ChangeAsync(grant, approve == true ? AccessState.Active : AccessState.Refused, reason.Trim(), cancellation);
    }
}
