using Banshi.Licenses.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>The issuing agency revokes a license, with reasons (行政许可法 §69). Verification says so from that moment.</summary>
internal sealed class RevokeLicense(AppDbContext db, ActorSource actors, AuditTrail audit, Clock clock) : IGuarded
{
    private const int LongestReason = 400;

    public static Guard Guard => Guard.Allow(Role.Approver, Reach.Agency);

    /// <summary>A license of the actor's agency by number or identifier.</summary>
    public async Task<Result<License>> FindAsync(string text, CancellationToken cancellation)
    {
        var wanted = text.Trim().ToUpperInvariant();
        var license = await db.Set<License>().ReachableBy(actors.Current, Guard)
            .FirstOrDefaultAsync(one => (one.Identifier == wanted || one.Number == wanted) && one.State != LicenseState.InTheMaking, cancellation);
        return license is null ? PlatformProblems.Unknown : license;
    }

    public async Task<Problem?> RunAsync(string identifier, string reason, CancellationToken cancellation)
    {
        if (!(await FindAsync(identifier, cancellation)).Is(out var license, out var problem))
        {
            return problem;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return PlatformProblems.Invalid([LicenseProblems.ReasonRequired.For("Reason")]);
        }

        if (reason.Trim().Length > LongestReason)
        {
            return PlatformProblems.Invalid([LicenseProblems.ReasonTooLong.For("Reason", LongestReason, reason.Trim().Length)]);
        }

        if (license.State != LicenseState.Valid)
        {
            return LicenseProblems.NotValid.With();
        }

        license.Revoke(reason.Trim(), clock, audit);
        return await db.SaveAsync(cancellation);
    }
}
