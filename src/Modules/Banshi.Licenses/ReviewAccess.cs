using Banshi.Licenses.Sharing;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Licenses;

/// <summary>An officer of the owning department reviews an application and hands it on to whoever approves, or refuses it with reasons. Never the applicant himself.</summary>
internal sealed class ReviewAccess(AccessDesk desk) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.Handler, Reach.Agency);

    /// <param name="id">The application.</param>
    /// <param name="seen">The version that the person has seen.</param>
    /// <param name="pass">Whether it is handed on; null where nothing was chosen.</param>
    /// <param name="opinion">Opinion, or reasons.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Problem?> RunAsync(Guid id, Guid? seen, bool? pass, string opinion, CancellationToken cancellation)
    {
        if (!(await desk.FindAsync(id, seen, Guard, cancellation)).Is(out var grant, out var problem))
        {
            return problem;
        }

        return await desk.HinderAsync(grant, AccessState.Applied, "审核", Guard, cancellation)
            ?? AccessDesk.Check(pass, opinion)
            ?? (pass == true ? await desk.ReviewedAsync(grant, opinion.Trim(), cancellation) : await desk.ChangeAsync(grant, AccessState.Refused, opinion.Trim(), cancellation));
    }
}
