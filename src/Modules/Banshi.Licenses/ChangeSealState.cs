using Banshi.Licenses.Domain;
using Banshi.Licenses.Seals;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Licenses;

/// <summary>
/// Stops a seal at once, which its agency can too; lets it seal again, or ends it for ever, which the administrator alone can. What it has sealed stays sealed.
/// </summary>
internal sealed class ChangeSealState(SealRegister register) : IGuarded
{
    public static Guard Guard => ListSeals.Guard;

    /// <param name="id">The seal.</param>
    /// <param name="seen">The version that the person has seen.</param>
    /// <param name="act">What is to be done.</param>
    /// <param name="reason">Reasons.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Problem?> RunAsync(Guid id, Guid? seen, SealAct act, string reason, CancellationToken cancellation)
    {
        if (!(await register.FindAsync(id, seen, Guard, cancellation)).Is(out var seal, out var problem))
        {
            return problem;
        }

        if (!SealActs.Of(seal, register.Actor).Contains(act))
        {
            return LicenseProblems.SealNotNow.With(SealNames.Of(seal.State), SealNames.Of(act));
        }

        return Reasons.Check(reason) ?? await register.ChangeAsync(seal, SealActs.After(act), reason.Trim(), cancellation);
    }
}
