using Banshi.Licenses.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;

namespace Banshi.Licenses;

/// <summary>An officer of the issuing agency suspends, resumes, revokes or cancels a license, with reasons. Verification says so from that moment.</summary>
internal sealed class ChangeLicenseState(ViewLicense view, LicenseChanges changes, AppDbContext db) : IGuarded
{
    public static Guard Guard => ViewLicense.Guard;

    /// <param name="text">Identifier of the license.</param>
    /// <param name="seen">The version that the officer has seen; null where he sent none.</param>
    /// <param name="act">What is to be done.</param>
    /// <param name="reason">Reasons and legal basis.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Problem?> RunAsync(string text, Guid? seen, LicenseAct act, string reason, CancellationToken cancellation)
    {
        if (!(await view.FindAsync(text, cancellation)).Is(out var license, out var problem))
        {
            return problem;
        }

        if (!LicenseLife.OfficersActs.Contains(act))
        {
            return LicenseProblems.NotNow.With(LicenseNames.Of(license.State), LicenseNames.Of(act));
        }

        if (Reasons.Check(reason) is { } wrong)
        {
            return wrong;
        }

        if (!await changes.CanSignAsync(license, cancellation))
        {
            return LicenseProblems.NoSeal.With();
        }

        return seen is { } version && version != license.Version
            ? PlatformProblems.Stale.With()
            : await changes.MakeAsync(license, act, reason.Trim(), cancellation) ?? await db.SaveAsync(cancellation);
    }
}
