using Banshi.Directory.Contracts;
using Banshi.Ofd.Crypto;
using Banshi.Ofd.Seals;
using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Platform.Documents;
using Banshi.Platform.Keys;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Banshi.Licenses.Seals;

/// <summary>Seals of the sample region, made by its demonstration authority. Elsewhere a seal comes from a maker that the installation trusts.</summary>
internal sealed class SampleSeals(AppDbContext db, IServiceScopeFactory scopes, IKeyStore keys, DocumentFonts fonts, Clock clock, IOptions<SiteOptions> site)
{
    private const string AuthorityKey = "sample-authority";
    private const string Sample = "样例数据";
    private const int SealMillimeters = 42;
    private static readonly TimeSpan ValidFor = TimeSpan.FromDays(3650);

    /// <summary>Whether seals are made here at all.</summary>
    public bool AreMade => site.Value.IsSample;

    /// <summary>Whether an agency gets one by itself: none that it applied for was ever made.</summary>
    public async Task<bool> ComesAsync(Guid agencyId, CancellationToken cancellation) => AreMade && await FreeKindAsync(agencyId, cancellation) is not null;

    // What somebody has applied for is left to whoever decides on it; null where there is no kind left, or a seal already.
    private async Task<SealKind?> FreeKindAsync(Guid agencyId, CancellationToken cancellation)
    {
        var there = await db.Set<AgencySeal>().Where(seal => seal.AgencyId == agencyId && seal.State != SealState.Refused).Select(seal => new { seal.Kind, seal.State }).ToListAsync(cancellation);
        return there.Exists(seal => seal.State != SealState.Applied) ? null
            : Enum.GetValues<SealKind>().Except(there.Select(seal => seal.Kind)).Select(kind => (SealKind?)kind).FirstOrDefault();
    }

    /// <summary>Makes the first seal of an agency, in a save of its own: what the caller is about to write stays whole.</summary>
    public async Task<AgencySeal> MakeAsync(AgencyInfo agency, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SampleSeals>().AddAsync(agency, cancellation);
    }

    private async Task<AgencySeal> AddAsync(AgencyInfo agency, CancellationToken cancellation)
    {
        var (from, to) = Term();
        var seal = new AgencySeal
        {
            Id = Guid.CreateVersion7(),
            AgencyId = agency.Id,
            AgencyName = agency.Name,
            Division = agency.Division,
            Kind = await FreeKindAsync(agency.Id, cancellation) ?? SealKind.Official,
            Purposes = SealPurposes.All,
            Name = agency.Name,
            Picture = [],
            ValidFrom = Clock.LegalDay(from.UtcDateTime),
            ValidTo = Clock.LegalDay(to.UtcDateTime),
            KeyName = $"seal-{agency.CreditCode}",
            State = SealState.Active,
            Basis = Sample,
            AppliedBy = Sample,
            AppliedByAccount = Guid.Empty,
            AppliedAt = clock.UtcNow,
        };
        await CompleteAsync(seal, agency.CreditCode, cancellation);
        db.Add(seal);
        await SaveAsync(cancellation);
        return seal;
    }

    /// <summary>Makes certificate and seal of one that is in the register. Durable with the caller's save, except for the authority.</summary>
    public async Task CompleteAsync(AgencySeal seal, string creditCode, CancellationToken cancellation)
    {
        var authority = await AuthorityAsync(cancellation);
        var authorityKey = keys.Get(AuthorityKey);
        var from = new DateTimeOffset(Clock.StartOf(seal.ValidFrom));
        var to = new DateTimeOffset(Clock.StartOf(seal.ValidTo.AddDays(1)).AddSeconds(-1));
        var certificate = authority.Issue(new CertificateSubject(seal.AgencyName, "样例，不具有法律效力"), keys.Create(seal.KeyName).PublicKey, from, to, authorityKey);
        var properties = new SealProperties { Id = $"{creditCode[2..8]}{(int)seal.Kind:D7}", Name = seal.Name, Signers = [certificate], Created = from, ValidFrom = from, ValidTo = to };
        var picture = new SealPicture("PNG", seal.Picture.Length > 0 ? seal.Picture : SealDrawing.Draw(seal.Name, fonts.Bold), SealMillimeters, SealMillimeters);
        seal.Seal = ElectronicSeal.Create(properties, picture, authority, authorityKey).ToDer();
        seal.Certificate = certificate.ToDer();
    }

    // Whoever was slower starts its whole step again: this context has lost what it was about to write.
    private async Task SaveAsync(CancellationToken cancellation)
    {
        if (await db.SaveAsync(cancellation) is not null)
        {
            throw new InvalidOperationException("Another worker makes the same seal; this step is tried again.");
        }
    }

    private async Task<Sm2Certificate> AuthorityAsync(CancellationToken cancellation)
    {
        if (await db.Set<TrustedAuthority>().AsNoTracking().SingleOrDefaultAsync(one => one.KeyName == AuthorityKey, cancellation) is { } known)
        {
            return Sm2Certificate.Parse(known.Certificate);
        }

        var (from, to) = Term();
        var certificate = Sm2Certificate.CreateAuthority(new CertificateSubject("办事样例电子认证机构", "样例，不具有法律效力"), keys.Create(AuthorityKey), from, to);
        db.Add(new TrustedAuthority
        {
            Id = Guid.CreateVersion7(),
            Name = certificate.CommonName,
            Certificate = certificate.ToDer(),
            KeyName = AuthorityKey,
            IsTrusted = true,
            RegisteredBy = Sample,
            RegisteredByAccount = Guid.Empty,
            RegisteredAt = clock.UtcNow,
            ConfirmedBy = Sample,
        });
        await SaveAsync(cancellation);
        return certificate;
    }

    private (DateTimeOffset From, DateTimeOffset To) Term()
    {
        var from = new DateTimeOffset(Clock.StartOf(clock.Today.AddDays(-1)));
        return (from, from + ValidFor);
    }
}
