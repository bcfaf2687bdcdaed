using Banshi.Licenses.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>The holder gives a case an authorization again that he took back or that has run out: for the same use, until a day counted anew.</summary>
internal sealed class RenewConsent(ViewMyLicenses mine, AppDbContext db, LicenseConsents consents, Clock clock) : IGuarded
{
    public static Guard Guard => ViewMyLicenses.Guard;

    public async Task<Problem?> RunAsync(string identifier, Guid id, CancellationToken cancellation)
    {
        if (!(await mine.FindAsync(identifier, cancellation)).Is(out var license, out var problem))
        {
            return problem;
        }

        if (await db.Set<LicenseConsent>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && one.LicenseId == license.Id, cancellation) is not { } former)
        {
            return PlatformProblems.Unknown.With();
        }

        if (!license.IsValidOn(clock.Today))
        {
            return LicenseProblems.NotValid.With();
        }

        if ((await consents.OfCaseAsync(license.Id, former.CaseId, cancellation))!.HoldsAt(clock.UtcNow))
        {
            return LicenseProblems.ConsentStands.With();
        }

        consents.GiveAgain(former);
        return await db.SaveAsync(cancellation);
    }
}
