using Banshi.Licenses.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses.Domain;

/// <summary>The contract of the module: finds licenses, records their use, hands orders on.</summary>
internal sealed class LicenseReader(AppDbContext db, Clock clock, ActorSource actors, AuditTrail audit, IssueLicense issue, Editions editions) : ILicenses
{
    public async Task<IReadOnlyList<LicenseInfo>> OfHolderAsync(string idType, string idNumber, string? typeCode, CancellationToken cancellation)
    {
        var today = clock.Today;
        var found = await db.Set<License>().AsNoTracking()
            .Where(license => license.HolderIdType == idType && license.HolderIdNumber == idNumber && (typeCode == null || license.TypeCode == typeCode))
            .Where(license => license.State == LicenseState.Valid && license.IssuedOn <= today && (license.ValidTo == null || license.ValidTo >= today))
            .OrderByDescending(license => license.IssuedOn).ThenByDescending(license => license.Id)
            .ToListAsync(cancellation);
        return [.. found.Select(license => Info(license, today))];
    }

    public async Task<LicenseInfo?> FindAsync(string identifier, CancellationToken cancellation) =>
        await db.Set<License>().AsNoTracking().SingleOrDefaultAsync(license => license.Identifier == identifier, cancellation) is { } found ? Info(found, clock.Today) : null;

    public async Task<LicenseInfo> IssueAsync(LicenseOrder order, CancellationToken cancellation) => Info(await issue.RunAsync(order, cancellation), clock.Today);

    public async Task<Problem?> AuthorizeAsync(string identifier, LicenseUse use, CancellationToken cancellation)
    {
        var license = await db.Set<License>().AsNoTracking().SingleOrDefaultAsync(one => one.Identifier == identifier, cancellation);
        if (license is null || license.HolderIdType != use.HolderIdType || license.HolderIdNumber != use.HolderIdNumber)
        {
            return LicenseProblems.NotTheHolder.With();
        }

        if (!license.IsValidOn(clock.Today))
        {
            return LicenseProblems.NotValid.With();
        }

        db.Add(new LicenseConsent
        {
            Id = Guid.CreateVersion7(),
            LicenseId = license.Id,
            CaseId = use.CaseId,
            Purpose = use.Purpose,
            At = clock.UtcNow,
            By = actors.Current.Name,
            Channel = actors.Current.Channel,
        });
        audit.Record(license.Id, "licenses.authorize", new { use.CaseId, use.Purpose });
        return null;
    }

    public Task RevokeAsync(string identifier, string reason, CancellationToken cancellation) => editions.RevokeAsync(identifier, reason, cancellation);

    public static LicenseInfo Info(License license, DateOnly today) => new(
        license.Id, license.Identifier, license.TypeCode, license.TypeName, license.Number, license.HolderName, license.HolderIdType, license.HolderIdNumber,
        license.IssuerName, license.IssuedOn, license.ValidTo, license.IsValidOn(today), FieldValues.Read(license.Fields));
}
