using Banshi.Licenses.Domain;
using Banshi.Licenses.Sharing;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Licenses;

/// <summary>Ends a grant, or an application, at once: the owning department, the agency itself, or an administrator. The very next call is refused.</summary>
internal sealed class RevokeAccess(AccessDesk desk) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.Approver, Reach.Agency).And(Role.Administrator, Reach.All);

    /// <param name="id">The grant.</param>
    /// <param name="seen">The version that the person has seen.</param>
    /// <param name="reason">Reasons.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Problem?> RunAsync(Guid id, Guid? seen, string reason, CancellationToken cancellation)
    {
        if (!(await desk.FindAsync(id, seen, Guard, cancellation)).Is(out var grant, out var problem))
        {
            return problem;
        }

        return !grant.IsPending && grant.State != AccessState.Active
            ? LicenseProblems.AccessNotNow.With(SharingNames.Of(grant.State), "终止")
            : Reasons.Check(reason) ?? await desk.ChangeAsync(grant, AccessState.Revoked, reason.Trim(), cancellation);
    }
}
