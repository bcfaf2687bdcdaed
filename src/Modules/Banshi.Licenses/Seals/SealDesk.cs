using Banshi.Directory.Contracts;
using Banshi.Ofd.Crypto;
using Banshi.Ofd.Seals;
using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Platform.Documents;
using Banshi.Platform.Keys;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Licenses.Seals;

/// <summary>
/// Gives the sealer of an agency. In the sample region an agency's seal is made by the demonstration authority when it is first needed; elsewhere a seal
/// must have been registered.
/// </summary>
internal sealed class SealDesk(AppDbContext db, IKeyStore keys, SealMemory memory, DocumentFonts fonts, Clock clock, IOptions<SiteOptions> site)
{
    private const string AuthorityKey = "sample-authority";
    private const int SealMillimeters = 42;
    private static readonly TimeSpan ValidFor = TimeSpan.FromDays(3650);

    /// <summary>The sealer of an agency.</summary>
    /// <exception cref="InvalidOperationException">The agency has no seal.</exception>
    public async Task<OfdSealer> SealerAsync(AgencyInfo agency, CancellationToken cancellation) => memory.Sealer(await SealOfAsync(agency, cancellation), keys.Get);

    /// <summary>Whether an agency can seal.</summary>
    public async Task<bool> CanSealAsync(Guid agencyId, CancellationToken cancellation) =>
        site.Value.IsSample || await db.Set<AgencySeal>().AnyAsync(one => one.AgencyId == agencyId, cancellation);

    /// <summary>Signs a text with the key of an agency's seal; returns the signature and the certificate of the key, DER.</summary>
    /// <exception cref="InvalidOperationException">The agency has no seal.</exception>
    public async Task<(byte[] Signature, byte[] Certificate)> SignAsync(AgencyInfo agency, byte[] text, CancellationToken cancellation)
    {
        var seal = await SealOfAsync(agency, cancellation);
        return (keys.Get(seal.KeyName).Sign(text), seal.Certificate);
    }

    /// <summary>The verifier that trusts the authorities of this installation.</summary>
    public async Task<OfdVerifier> VerifierAsync(CancellationToken cancellation) => memory.Verifier(await TrustedAsync(cancellation));

    /// <summary>The authorities that this installation trusts.</summary>
    public async Task<IReadOnlyList<Sm2Certificate>> AuthoritiesAsync(CancellationToken cancellation) =>
        [.. (await TrustedAsync(cancellation)).Select(der => Sm2Certificate.Parse(der))];

    private Task<List<byte[]>> TrustedAsync(CancellationToken cancellation) =>
        db.Set<TrustedAuthority>().OrderBy(authority => authority.Id).Select(authority => authority.Certificate).ToListAsync(cancellation);

    private async Task<AgencySeal> SealOfAsync(AgencyInfo agency, CancellationToken cancellation) =>
        await db.Set<AgencySeal>().AsNoTracking().SingleOrDefaultAsync(one => one.AgencyId == agency.Id, cancellation)
        ?? (site.Value.IsSample ? await MakeSampleAsync(agency, cancellation) : throw new InvalidOperationException($"{agency.Name} has no electronic seal: register one, then replay this step."));

    private async Task<AgencySeal> MakeSampleAsync(AgencyInfo agency, CancellationToken cancellation)
    {
        var authority = await SampleAuthorityAsync(cancellation);
        var authorityKey = keys.Get(AuthorityKey);
        var (from, to) = Term();
        var keyName = $"seal-{agency.CreditCode}";
        var key = keys.Create(keyName);
        var certificate = authority.Issue(new CertificateSubject(agency.Name, "样例，不具有法律效力"), key.PublicKey, from, to, authorityKey);
        var properties = new SealProperties { Id = $"{agency.CreditCode[2..8]}0000001", Name = agency.Name, Signers = [certificate], Created = from, ValidFrom = from, ValidTo = to };
        var picture = new SealPicture("PNG", SealDrawing.Draw(agency.Name, fonts.Bold), SealMillimeters, SealMillimeters);
        var seal = new AgencySeal
        {
            AgencyId = agency.Id,
            Name = agency.Name,
            Seal = ElectronicSeal.Create(properties, picture, authority, authorityKey).ToDer(),
            Certificate = certificate.ToDer(),
            KeyName = keyName,
        };
        db.Add(seal);
        await SaveAsync(cancellation);
        return seal;
    }

    // Whoever was slower starts its whole step again: this context has lost what it was about to write.
    private async Task SaveAsync(CancellationToken cancellation)
    {
        if (await db.SaveAsync(cancellation) is not null)
        {
            throw new InvalidOperationException("Another worker makes the same seal; this step is tried again.");
        }
    }

    private async Task<Sm2Certificate> SampleAuthorityAsync(CancellationToken cancellation)
    {
        if (await db.Set<TrustedAuthority>().AsNoTracking().SingleOrDefaultAsync(one => one.KeyName == AuthorityKey, cancellation) is { } known)
        {
            return Sm2Certificate.Parse(known.Certificate);
        }

        var (from, to) = Term();
        var certificate = Sm2Certificate.CreateAuthority(new CertificateSubject("办事样例电子认证机构", "样例，不具有法律效力"), keys.Create(AuthorityKey), from, to);
        db.Add(new TrustedAuthority { Id = Guid.CreateVersion7(), Name = certificate.CommonName, Certificate = certificate.ToDer(), KeyName = AuthorityKey });
        await SaveAsync(cancellation);
        return certificate;
    }

    private (DateTimeOffset From, DateTimeOffset To) Term()
    {
        var from = new DateTimeOffset(clock.UtcNow.Date.AddDays(-1), TimeSpan.Zero);
        return (from, from + ValidFor);
    }
}
