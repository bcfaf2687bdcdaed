using Banshi.Licenses.Contracts;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses.Domain;

internal sealed class LicenseUses(AppDbContext db) : ILicenseUses
{
    public async Task<IReadOnlyList<LicenseUsed>> OfHolderAsync(string idType, string idNumber, int most, CancellationToken cancellation) =>
        await db.Set<License>().AsNoTracking().Where(license => license.HolderIdType == idType && license.HolderIdNumber == idNumber)
            .Join(db.Set<LicenseConsent>(), license => license.Id, consent => consent.LicenseId, (license, consent) => new { license, consent })
            .OrderByDescending(use => use.consent.Id).Take(most)
            .Select(use => new LicenseUsed(use.license.Identifier, use.license.TypeName, use.consent.CaseId, use.consent.Purpose, use.consent.By, use.consent.At))
            .ToListAsync(cancellation);
}
