using Banshi.Licenses.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>The holder takes an authorization back: from then on the case reads nothing of the license any more, and each try to is refused and kept.</summary>
internal sealed class WithdrawConsent(ViewMyLicenses mine, AppDbContext db, LicenseConsents consents, Clock clock) : IGuarded
{
    public static Guard Guard => ViewMyLicenses.Guard;

    public async Task<Problem?> RunAsync(string identifier, Guid id, CancellationToken cancellation)
    {
        if (!(await mine.FindAsync(identifier, cancellation)).Is(out var license, out var problem))
        {
            return problem;
        }

        if (await db.Set<LicenseConsent>().SingleOrDefaultAsync(one => one.Id == id && one.LicenseId == license.Id, cancellation) is not { } consent)
        {
            return PlatformProblems.Unknown.With();
        }

        if (!consent.HoldsAt(clock.UtcNow))
        {
            return LicenseProblems.ConsentOver.With();
        }

        consents.Withdraw(consent);
        return await db.SaveAsync(cancellation);
    }
}
