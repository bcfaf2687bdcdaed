using Banshi.Identity.Contracts;
using Banshi.Licenses.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>A holder's licenses, and of each one what became of it, whom he lets use it, and what he disputes.</summary>
internal sealed class ViewMyLicenses(AppDbContext db, ActorSource actors, IIdentity identity, LicenseChanges changes, EvidenceBook book, Clock clock) : IGuarded
{
    private const int MostConsents = 100;

    public static Guard Guard => Guard.Allow(Role.Applicant, Reach.Own);

    /// <summary>A license of the holder.</summary>
    public sealed record View(License License, bool IsValid, LicenseState State)
    {
        /// <summary>Whom the holder lets, or let, use it.</summary>
        public IReadOnlyList<LicenseConsent> Consents { get; init; } = [];

        /// <summary>What became of it.</summary>
        public IReadOnlyList<LicenseChanges.Line> Changes { get; init; } = [];

        /// <summary>What the holder says is wrong.</summary>
        public IReadOnlyList<LicenseDispute> Disputes { get; init; } = [];

        /// <summary>Whether an authorization is the last one of its case, is over, and can be given again.</summary>
        public bool CanRenew(LicenseConsent consent, DateTime now) => IsValid && !consent.HoldsAt(now) && Consents.First(one => one.CaseId == consent.CaseId) == consent;
    }

    public async Task<IReadOnlyList<View>> ListAsync(CancellationToken cancellation)
    {
        var today = clock.Today;
        var licenses = await (await OwnAsync(cancellation)).OrderBy(license => license.State).ThenByDescending(license => license.IssuedOn).ToListAsync(cancellation);
        return [.. licenses.Select(license => new View(license, license.IsValidOn(today), license.StateOn(today)))];
    }

    /// <summary>A license of the holder; whoever asks for another's leaves evidence there.</summary>
    public async Task<Result<License>> FindAsync(string identifier, CancellationToken cancellation)
    {
        if (await (await OwnAsync(cancellation)).SingleOrDefaultAsync(license => license.Identifier == identifier, cancellation) is { } license)
        {
            return license;
        }

        await book.RefuseAsync(identifier, "打开他人的证照", "不是持证人");
        return PlatformProblems.Unknown;
    }

    public async Task<Result<View>> RunAsync(string identifier, CancellationToken cancellation)
    {
        if (!(await FindAsync(identifier, cancellation)).Is(out var license, out var problem))
        {
            return problem;
        }

        var today = clock.Today;
        return new View(license, license.IsValidOn(today), license.StateOn(today))
        {
            Consents = await db.Set<LicenseConsent>().AsNoTracking().Where(consent => consent.LicenseId == license.Id)
                .OrderByDescending(consent => consent.Id).Take(MostConsents).ToListAsync(cancellation),
            Changes = (await changes.ReadAsync(license, cancellation)).Lines,
            Disputes = await db.Set<LicenseDispute>().AsNoTracking().Where(dispute => dispute.LicenseId == license.Id).OrderByDescending(dispute => dispute.Id).ToListAsync(cancellation),
        };
    }

    // A license belongs to whoever its document numbers name, whether or not there was an account when it was issued.
    private async Task<IQueryable<License>> OwnAsync(CancellationToken cancellation)
    {
        var party = (await identity.FindPartyAsync(actors.Current.Party!.Id, cancellation))!;
        return db.Set<License>().AsNoTracking()
            .Where(license => license.HolderIdType == party.IdType && license.HolderIdNumber == party.IdNumber && license.State != LicenseState.InTheMaking);
    }
}
