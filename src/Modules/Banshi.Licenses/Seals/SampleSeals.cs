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

    /// <summary>Whether an agency gets one by itself: it has never applied for any.</summary>
    public async Task<bool> ComesAsync(Guid agencyId, CancellationToken cancellation) =>
        AreMade && !await db.Set<AgencySeal>().AnyAsync(seal => seal.AgencyId == agencyId && seal.State != SealState.Applied && seal.State != SealState.Refused, cancellation);

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
            Kind = SealKind.Official,
            Purposes = SealPurposes.All,
            Name = agency.Name,
            Picture = [],
            ValidFrom = DateOnly.FromDateTime(from.UtcDateTime),
            ValidTo = DateOnly.FromDateTime(to.UtcDateTime),
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
        var from = new DateTimeOffset(seal.ValidFrom.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        var to = new DateTimeOffset(seal.ValidTo.ToDateTime(new TimeOnly(23, 59, 59)), TimeSpan.Zero);
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
        var from = new DateTimeOffset(clock.UtcNow.Date.AddDays(-1), TimeSpan.Zero);
        return (from, from + ValidFor);
    }
}
