using Banshi.Licenses.Kept;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>The holder puts an end to a license on a phone, which may be lost: its codes are not read any more.</summary>
internal sealed class EndKeptLicense(ViewMyLicenses mine, AppDbContext db, AuditTrail audit, Clock clock) : IGuarded
{
    public static Guard Guard => ViewMyLicenses.Guard;

    public async Task<Problem?> RunAsync(string identifier, Guid id, CancellationToken cancellation)
    {
        if (!(await mine.FindAsync(identifier, cancellation)).Is(out var license, out var problem))
        {
            return problem;
        }

        if (await db.Set<KeptLicense>().SingleOrDefaultAsync(one => one.Id == id && one.LicenseId == license.Id, cancellation) is not { } kept)
        {
            return PlatformProblems.Unknown.With();
        }

        if (kept.EndedAt is not null)
        {
            return null;
        }

        kept.EndedAt = clock.UtcNow;
        audit.Record(license.Id, "licenses.end-kept", new { kept.Id });
        return await db.SaveAsync(cancellation);
    }
}
