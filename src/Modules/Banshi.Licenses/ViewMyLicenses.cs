using Banshi.Identity.Contracts;
using Banshi.Licenses.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>A holder's licenses, and of each one who used it, when, and for what.</summary>
internal sealed class ViewMyLicenses(AppDbContext db, ActorSource actors, IIdentity identity, LicenseChanges changes, Clock clock) : IGuarded
{
    private const int MostUses = 100;

    public static Guard Guard => Guard.Allow(Role.Applicant, Reach.Own);

    public sealed record View(License License, bool IsValid, LicenseState State, IReadOnlyList<LicenseConsent> Uses, IReadOnlyList<LicenseChanges.Line> Changes);

    public async Task<IReadOnlyList<View>> ListAsync(CancellationToken cancellation)
    {
        var today = clock.Today;
        var licenses = await (await OwnAsync(cancellation)).OrderBy(license => license.State).ThenByDescending(license => license.IssuedOn).ToListAsync(cancellation);
        return [.. licenses.Select(license => new View(license, license.IsValidOn(today), license.StateOn(today), [], []))];
    }

    public async Task<Result<View>> RunAsync(string identifier, CancellationToken cancellation)
    {
        if (await (await OwnAsync(cancellation)).SingleOrDefaultAsync(license => license.Identifier == identifier, cancellation) is not { } license)
        {
            return PlatformProblems.Unknown;
        }

        var uses = await db.Set<LicenseConsent>().AsNoTracking().Where(consent => consent.LicenseId == license.Id)
            .OrderByDescending(consent => consent.Id).Take(MostUses).ToListAsync(cancellation);
        var today = clock.Today;
        return new View(license, license.IsValidOn(today), license.StateOn(today), uses, (await changes.ReadAsync(license, cancellation)).Lines);
    }

    // A license belongs to whoever its document numbers name, whether or not there was an account when it was issued.
    private async Task<IQueryable<License>> OwnAsync(CancellationToken cancellation)
    {
        var party = (await identity.FindPartyAsync(actors.Current.Party!.Id, cancellation))!;
        return db.Set<License>().AsNoTracking()
            .Where(license => license.HolderIdType == party.IdType && license.HolderIdNumber == party.IdNumber && license.State != LicenseState.InTheMaking);
    }
}
